import { paths } from '@kiemdiem/domain/ids'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { COLLECTIVE } from '../support/cast.ts'
import { exactly, getAt, nobodyWrites } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const header = (subject: string) => paths.paper(paperOf(subject))

describe('the header of a paper', () => {
  test('being written is read by its writer, the unit head and the organisers of its tracks', () =>
    exactly(bench, ['p-an', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, header('p-an'))))

  test('once accepted is read by its audience too', () =>
    exactly(bench, ['p-cuc', 'p-hoa', 'p-to', 'p-uy'], (db) => getAt(db, header('p-cuc'))))

  test('stays with the head after a return', () =>
    exactly(bench, ['p-dao', 'p-hoa', 'p-to'], (db) => getAt(db, header('p-dao'))))

  test('of a collective is read by everyone who drafts it', () =>
    exactly(bench, ['p-lan', 'p-minh', 'p-nga', 'p-to'], (db) => getAt(db, header(COLLECTIVE))))

  test('of a non-member is not shown to the organiser of the cell', () =>
    exactly(bench, ['p-be', 'p-hoa', 'p-to'], (db) => getAt(db, header('p-be'))))

  test('of a deactivated writer is left to the unit head and the organiser', () =>
    exactly(bench, ['p-hoa', 'p-to'], (db) => getAt(db, header('p-thoi'))))

  test('that does not exist answers like one that may not be read', () =>
    exactly(bench, [], (db) => getAt(db, header('p-khong-co'))))

  nobodyWrites(bench, 'the header of a paper', header('p-an'), header('p-moi'))
})
