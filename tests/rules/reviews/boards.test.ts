import { boardIdOf, paths } from '@kiemdiem/domain/ids'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { CAMPAIGN, CELL, COLLECTIVE } from '../support/cast.ts'
import { exactly, getAt, listAt, nobodyWrites } from '../support/requests.ts'

const bench = openBench(import.meta.filename)
const board = (unit: string) => paths.board(CAMPAIGN, boardIdOf(unit, 0))

describe('the board of a unit', () => {
  test('is read by its head and the organiser of its track', () =>
    exactly(bench, ['p-hoa', 'p-to'], (db) => getAt(db, board('u-tckt'))))

  test('is read by its clerk too, not by those who only draft', () =>
    exactly(bench, ['p-lan', 'p-phuc', 'p-to'], (db) => getAt(db, board(COLLECTIVE))))

  test('of the cell is read by the organiser of the cell', () =>
    exactly(bench, ['p-uy'], (db) => getAt(db, board(CELL))))

  test('stands in no list without its constraint', () => exactly(bench, [], (db) => listAt(db, paths.boards(CAMPAIGN))))

  nobodyWrites(bench, 'it', board('u-tckt'), board('u-moi'))
})

describe('what the boards of a track say together', () => {
  test('is read by its organisers, one by one', async () => {
    await exactly(bench, ['p-to'], (db) => getAt(db, paths.summary(CAMPAIGN, 'partyGroup')))
    await exactly(bench, ['p-uy'], (db) => getAt(db, paths.summary(CAMPAIGN, 'partyCell')))
    await exactly(bench, [], (db) => listAt(db, `progress/${CAMPAIGN}/summaries`))
  })

  nobodyWrites(bench, 'it', paths.summary(CAMPAIGN, 'partyGroup'), paths.summary(CAMPAIGN, 'provincial'))
})
