import { paths, reportEntryIdOf } from '@kiemdiem/domain/ids'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { BOARD, CAMPAIGN, CELL } from '../support/cast.ts'
import { DECISION_ACT, MINUTES_ACT } from '../support/conferences.ts'
import { exactly, getAt, listAt, nobodyWrites } from '../support/requests.ts'

const bench = openBench(import.meta.filename)

describe('an entry in the book of papers', () => {
  test('is read by the văn thư of its unit, and by who reads the paper', () =>
    exactly(bench, ['p-van', 'p-hoa', 'p-be', 'p-an', 'p-to'], (db) => getAt(db, paths.docket(MINUTES_ACT))))

  test('of another unit is not the văn thư’s, and of what is hidden until notice nobody’s who does not handle its group', () =>
    exactly(bench, [], (db) => getAt(db, paths.docket(DECISION_ACT))))

  test('of a report is read by who wrote the report, may read it or organises its tracks, of what is accepted alone', async () => {
    const entry = (number: number) => paths.docket(reportEntryIdOf(`${CAMPAIGN}_p-cuc`, number))
    await exactly(bench, ['p-cuc', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, entry(1)))
    await exactly(bench, [], (db) => getAt(db, entry(2)))
    // Of before there was a book: whoever reads the report is told that there is none.
    await bench.put(paths.paper(`${CAMPAIGN}_p-cuc`), { accepted: 3 })
    await exactly(bench, ['p-cuc', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, entry(3)))
    await bench.restore(paths.paper(`${CAMPAIGN}_p-cuc`))
  })

  test('opens to its văn thư neither the paper nor its signed copy', async () => {
    await exactly(bench, ['p-hoa', 'p-be', 'p-an', 'p-to'], (db) => getAt(db, paths.act(MINUTES_ACT)))
    await exactly(bench, ['p-hoa', 'p-be', 'p-an', 'p-to'], (db) => getAt(db, paths.actCopy(MINUTES_ACT, 1)))
  })

  test('follows the role: another unit’s văn thư reads that unit’s', async () => {
    await bench.put(paths.access('p-van'), { docket: [CELL] })
    await exactly(bench, ['p-hoa', 'p-be', 'p-an', 'p-to'], (db) => getAt(db, paths.docket(MINUTES_ACT)))
    await exactly(bench, ['p-van'], (db) => getAt(db, paths.docket(DECISION_ACT)))
    await bench.restore(paths.access('p-van'))
  })

  test('is listed by unit alone, and what makes a number taken by nobody', async () => {
    await exactly(bench, [], (db) => listAt(db, 'docket'))
    await exactly(bench, [], (db) => listAt(db, 'numbers'))
    await exactly(bench, [], (db) => getAt(db, paths.number('ban.2026.1')))
  })

  nobodyWrites(bench, 'it', paths.docket(MINUTES_ACT), paths.docket(`${BOARD}.proposal.9`))
  nobodyWrites(bench, 'a number', paths.number('ban.2026.1'), paths.number('ban.2026.2'))
})
