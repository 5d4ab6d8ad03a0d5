import { paths } from '@kiemdiem/domain/ids'
import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { collectionGroup, getCountFromServer, getDocs } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { CAMPAIGN } from '../support/cast.ts'
import { DECISION_ACT, REVIEW } from '../support/conferences.ts'
import { getAt, listAt, nobodyMay, nobodyWrites } from '../support/requests.ts'

const bench = openBench(import.meta.filename)
const mail = [...bench.world.keys()].find((path) => path.startsWith('mail/')) ?? ''

describe.each([
  ['the outbox', mail],
  ['one-time codes', paths.invitation('hash')],
  ['keys of repeated calls', paths.request('key')],
  ['which account an e-mail signs in', 'signInEmails/hash'],
  ['how often was tried before sign-in', paths.throttle('x.1')],
  ['settings', 'settings/mail'],
  ['the roster of an opening', paths.jobInput('p-an.viec', 0)],
  ['imports', paths.import('i-1')],
  ['what imports have changed', paths.importChunk('i-1', '0.0')],
  ['what was done to an import', `${paths.import('i-1')}/events/000001`],
  ['acts of the stages after the conference', paths.act(DECISION_ACT)],
  ['appraisals', paths.reviewPart(REVIEW, 'appraisal.1')],
  ['decisions', paths.reviewPart(REVIEW, 'decision.1')],
  ['the document above the boards', `progress/${CAMPAIGN}`],
  ['a collection that nobody has named', 'nowhere/x'],
])('%s', (what, path) => {
  const collection = path.split('/').slice(0, -1).join('/')

  test('closed to everybody: one by one, as a list, as a count', async () => {
    await nobodyMay(bench, (db) => getAt(db, path))
    await nobodyMay(bench, (db) => listAt(db, collection))
    await nobodyMay(bench, (db) => getCountFromServer(collectionGroup(db, collection.split('/').at(-1) ?? '')))
  })

  nobodyWrites(bench, what, path, `${collection}/moi`)
})

test('no collection is read across the whole database', async () => {
  const groups = new Set(Object.keys(COLLECTIONS).map((path) => path.split('/').at(-2) ?? ''))
  for (const group of groups) await nobodyMay(bench, (db) => getDocs(collectionGroup(db, group)))
})
