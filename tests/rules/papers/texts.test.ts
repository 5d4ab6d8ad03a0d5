import { assertFails } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import { collectionGroup, getCountFromServer, getDocs } from 'firebase/firestore'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { exactly, getAt, listAt, nobodyWrites } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const text = (subject: string, number: number) => paths.revision(paperOf(subject), number)

describe('a sealed text', () => {
  test('waiting for the trigger is read by its writer alone', () =>
    exactly(bench, ['p-giang'], (db) => getAt(db, text('p-giang', 1))))

  test('accepted is read by its writer, the unit head and the organisers of its tracks', () =>
    exactly(bench, ['p-cuc', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, text('p-cuc', 1))))

  test('accepted earlier stays readable after a return; the next one is not there for others', async () => {
    await exactly(bench, ['p-dao', 'p-hoa', 'p-to'], (db) => getAt(db, text('p-dao', 1)))
    await exactly(bench, ['p-dao'], (db) => getAt(db, text('p-dao', 2)))
  })

  test('is found by its number, never listed or counted', async () => {
    await exactly(bench, [], (db) => listAt(db, `papers/${paperOf('p-cuc')}/revisions`))
    await exactly(bench, [], (db) => getDocs(collectionGroup(db, 'revisions')))
    await exactly(bench, [], (db) => getCountFromServer(collectionGroup(db, 'revisions')))
  })

  test('under a name that is no number is shown to no reader', () =>
    assertFails(getAt(bench.db('p-hoa'), `papers/${paperOf('p-cuc')}/revisions/x`)))
})

describe('what the print of a sealed text states', () => {
  const facts = (subject: string) => paths.paperFacts(paperOf(subject), 1)

  test('is read by whoever reads the text, its birth date by whose paper it is', async () => {
    await exactly(bench, ['p-cuc', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, facts('p-cuc')))
    await exactly(bench, ['p-cuc'], (db) => getAt(db, paths.paperPersonal(paperOf('p-cuc'), 1)))
  })

  test('is never listed', async () => {
    await exactly(bench, [], (db) => listAt(db, `papers/${paperOf('p-cuc')}/facts`))
    await exactly(bench, [], (db) => listAt(db, `papers/${paperOf('p-cuc')}/personal`))
  })

  nobodyWrites(bench, 'what a print states', facts('p-cuc'), facts('p-an'))
  nobodyWrites(bench, 'a birth date', paths.paperPersonal(paperOf('p-cuc'), 1), paths.paperPersonal(paperOf('p-an'), 1))
})

describe('the remarks of a return', () => {
  const remarks = paths.paperReturn(paperOf('p-dao'), 1)

  test('are read by the writer, the head who returns and the organiser', () =>
    exactly(bench, ['p-dao', 'p-hoa', 'p-to'], (db) => getAt(db, remarks)))

  test('are not listed, nor gathered from all papers', async () => {
    await exactly(bench, [], (db) => listAt(db, `papers/${paperOf('p-dao')}/returns`))
    await exactly(bench, [], (db) => getDocs(collectionGroup(db, 'returns')))
  })

  nobodyWrites(bench, 'the remarks of a return', remarks, paths.paperReturn(paperOf('p-cuc'), 1))
})

describe('the trail of a paper', () => {
  const trail = `papers/${paperOf('p-an')}/events`

  test('is closed to everybody', async () => {
    await exactly(bench, [], (db) => getAt(db, `${trail}/000001`))
    await exactly(bench, [], (db) => listAt(db, trail))
  })

  nobodyWrites(bench, 'the trail of a paper', `${trail}/000001`, `${trail}/000002`)
})
