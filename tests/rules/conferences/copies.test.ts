import { paths } from '@kiemdiem/domain/ids'
import { describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { DECISION_ACT, MINUTES_ACT } from '../support/conferences.ts'
import { exactly, getAt, listAt, nobodyWrites } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const CUC = paperOf('p-cuc')

/** A copy and its bytes, alike. */
const readBy = async (copy: string, ...allowed: Parameters<typeof exactly>[1]) => {
  await exactly(bench, allowed, (db) => getAt(db, copy))
  await exactly(bench, allowed, (db) => getAt(db, `${copy}/pieces/0`))
}

describe('a signed copy', () => {
  test('of minutes is read by who reads the minutes', () =>
    readBy(paths.actCopy(MINUTES_ACT, 1), 'p-hoa', 'p-be', 'p-an', 'p-to'))

  test('of what is hidden until notice is read by nobody who does not handle its group', () =>
    readBy(paths.actCopy(DECISION_ACT, 1)))

  test('of an accepted text is read by its writer, its audience and the organisers of its tracks', async () => {
    await bench.put(paths.paper(CUC), { audience: ['p-hoa'] })
    await readBy(paths.revisionCopy(CUC, 1, 1), 'p-cuc', 'p-hoa', 'p-to', 'p-uy')
    await bench.restore(paths.paper(CUC))
  })

  test('of a text that is not accepted is its writer’s', () =>
    readBy(paths.revisionCopy(paperOf('p-giang'), 1, 1), 'p-giang'))

  test('is read by nobody who no longer reads what it belongs to', async () => {
    await bench.put(paths.act(MINUTES_ACT), { audience: ['p-an'] })
    await readBy(paths.actCopy(MINUTES_ACT, 1), 'p-an', 'p-to')
    await bench.restore(paths.act(MINUTES_ACT))
  })

  test('that was withdrawn is read by nobody', async () => {
    await readBy(paths.actCopy(MINUTES_ACT, 2))
    await readBy(paths.revisionCopy(CUC, 1, 2))
  })

  test('is listed with what else is kept, its bytes are not', async () => {
    await exactly(bench, [], (db) => listAt(db, `${paths.act(MINUTES_ACT)}/copies`))
    await exactly(bench, [], (db) => listAt(db, `${paths.actCopy(MINUTES_ACT, 1)}/pieces`))
    await exactly(bench, [], (db) => listAt(db, `${paths.revisionCopy(CUC, 1, 1)}/pieces`))
  })

  nobodyWrites(bench, 'it', paths.actCopy(MINUTES_ACT, 1), paths.actCopy(MINUTES_ACT, 3))
  nobodyWrites(
    bench,
    'its bytes',
    `${paths.revisionCopy(CUC, 1, 1)}/pieces/0`,
    `${paths.revisionCopy(CUC, 1, 1)}/pieces/1`,
  )
})
