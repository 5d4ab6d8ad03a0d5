import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import { deleteDoc, doc, type Firestore, serverTimestamp, setDoc } from 'firebase/firestore'
import { beforeAll, describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { CAMPAIGN, type Who } from '../support/cast.ts'
import { HIDDEN_SCOPE, REVIEW } from '../support/conferences.ts'
import { exactly, getAt } from '../support/requests.ts'

const bench = openBench(import.meta.filename)
const SHEET = paths.sheet(HIDDEN_SCOPE, 0)
const MARK = paths.mark(REVIEW)

/** A mark as a screen makes it, the first one. */
const mark = (db: Firestore, who: string, rest: object = {}) =>
  setDoc(doc(db, MARK), {
    ...{ id: REVIEW, scope: HIDDEN_SCOPE, campaign: CAMPAIGN, track: 'partyGroup', rev: 1, by: who },
    ...{ at: serverTimestamp(), level: 'good', pending: null, reason: '', remark: '' },
    ...rest,
  })

const grant = (who: Who, organiser: string[]) => bench.put(paths.access(who), { organiser, scopes: [HIDDEN_SCOPE] })

// An organiser outside the group, and one who would decide on it: both read, one marks.
beforeAll(async () => {
  await grant('p-to', ['partyGroup', 'provincial'])
  await grant('p-xa', [])
  await bench.put(paths.review(REVIEW), { stage: 'appraisal' })
  await bench.remove(MARK)
})

describe('the sheet of a group', () => {
  test('is read by who handles it, and written by nobody', async () => {
    await exactly(bench, ['p-to', 'p-xa'], (db) => getAt(db, SHEET))
    await exactly(bench, [], (db) => setDoc(doc(db, SHEET), { scope: HIDDEN_SCOPE, rows: {} }))
  })
})

describe('a mark', () => {
  test('is made by an organiser of the track who handles the group, and read by who handles it', async () => {
    await exactly(bench, ['p-to'], (db, who) => mark(db, who))
    await exactly(bench, ['p-to', 'p-xa'], (db) => getAt(db, MARK))
  })

  test('is made, too, by whom the campaign names for the group, and by nobody named who does not handle it', async () => {
    await bench.put(paths.review(REVIEW), { stage: 'appraisal', actors: { appraisal: ['organiser', 'p-xa', 'p-an'] } })
    await bench.remove(MARK)
    await assertFails(mark(bench.db('p-an'), 'p-an'))
    await assertSucceeds(mark(bench.db('p-xa'), 'p-xa'))
    await assertSucceeds(mark(bench.db('p-xa'), 'p-xa', { rev: 2, level: 'completed' }))
    await bench.put(paths.review(REVIEW), { stage: 'appraisal', actors: { appraisal: ['organiser'] } })
    await assertFails(mark(bench.db('p-xa'), 'p-xa', { rev: 3 }))
  })

  test('is saved at the revision that was seen, in one’s own name and within its limits', async () => {
    const db = bench.db('p-to')
    await bench.put(MARK, { rev: 4 })
    await assertSucceeds(mark(db, 'p-to', { rev: 5, level: null, pending: 'awaitingConclusion', reason: 'Đơn.' }))
    for (const rest of [
      { rev: 5 },
      { rev: 7 },
      { rev: 6, by: 'p-xa' },
      { rev: 6, at: new Date('2026-11-01T00:00:00Z') },
      { rev: 6, level: 'best' },
      { rev: 6, pending: 'later' },
      { rev: 6, reason: 'a'.repeat(2_001) },
      { rev: 6, remark: 7 },
      { rev: 6, more: '' },
      { rev: 6, scope: 'kd.partyGroup.G3' },
      { rev: 6, track: 'provincial' },
      { rev: 6, campaign: '2099' },
      { rev: 6, id: 'kd_p-be_partyGroup' },
    ])
      await assertFails(mark(db, 'p-to', rest))
    await assertFails(deleteDoc(doc(db, MARK)))
  })

  test('of a review that has been handed over, or of another group, is made by nobody', async () => {
    await bench.put(MARK, { rev: 0 })
    for (const change of [{ stage: 'decision' }, { stage: 'conference' }, { group: 'G3' }, { track: 'partyCell' }]) {
      await bench.put(paths.review(REVIEW), { stage: 'appraisal', ...change })
      await assertFails(mark(bench.db('p-to'), 'p-to'))
    }
    await bench.put(paths.review(REVIEW), { stage: 'consultation' })
    await assertSucceeds(mark(bench.db('p-to'), 'p-to'))
  })
})
