import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import { deleteDoc, doc, type Firestore, serverTimestamp, setDoc } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { CAMPAIGN } from '../support/cast.ts'
import { exactly, getAt, listAt } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const CUC = paperOf('p-cuc')
const of = (who: string, campaign = CAMPAIGN) => paths.openings(campaign, who)

/** A note as a screen makes it. */
const note = (db: Firestore, path: string, paper: string, at: unknown = serverTimestamp()) =>
  setDoc(doc(db, path), { papers: { [paper]: at }, last: paper }, { merge: true })

describe('a note of what somebody has opened', () => {
  test('of an accepted paper is made by whom it is given to, for himself', async () => {
    await exactly(bench, ['p-hoa', 'p-to', 'p-uy'], (db, who) => note(db, of(who), CUC))
    await exactly(bench, ['p-hoa', 'p-to'], (db, who) => note(db, of(who), paperOf('p-dao')))
  })

  test('of a paper that nobody has sent is made by nobody', () =>
    exactly(bench, [], (db, who) => note(db, of(who), paperOf('p-an'))))

  test('is read by himself alone, and never listed', async () => {
    await exactly(bench, ['p-hoa'], (db) => getAt(db, of('p-hoa')))
    await exactly(bench, [], (db) => listAt(db, `progress/${CAMPAIGN}/openings`))
  })

  test('says one paper at the server’s time, and takes back nothing that it said before', async () => {
    const db = bench.db('p-hoa')
    const mine = doc(db, of('p-hoa'))
    await assertFails(note(db, of('p-hoa'), CUC, new Date('2026-11-01T00:00:00Z')))
    await assertFails(setDoc(mine, { papers: { [CUC]: serverTimestamp() }, last: CUC }))
    const two = { [CUC]: serverTimestamp(), [paperOf('p-dao')]: serverTimestamp() }
    await assertFails(setDoc(mine, { papers: two, last: CUC }, { merge: true }))
    await assertFails(setDoc(mine, { papers: { [CUC]: serverTimestamp() }, last: CUC, more: '' }, { merge: true }))
    await assertFails(deleteDoc(mine))
    await assertSucceeds(note(db, of('p-hoa'), CUC))
  })

  test('is of the campaign of its paper, and never another’s', async () => {
    await assertFails(note(bench.db('p-hoa'), of('p-hoa', '2099'), CUC))
    await assertFails(note(bench.db('p-to'), of('p-uy'), CUC))
    await assertFails(note(bench.db('p-to'), of('p-moi'), CUC))
  })
})
