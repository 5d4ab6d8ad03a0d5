import '../../../tests/workflow/fixture/own-project.ts'

import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { db } from '../../../functions/src/firestore/db.ts'
import { plantOffice } from '../../../tests/workflow/fixture/conference/meeting.ts'
import { deliver } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { HALL, staffOf, UNIT } from '../../../tests/workflow/fixture/office.ts'
import { sealDirectly } from '../../../tests/workflow/fixture/papers.ts'
import { sideBySide } from '../../side-by-side.ts'
import { type Extent, type Figure, median, timed } from '../figures.ts'
import { readsIn, replay, watch, watchOne, writesIn } from '../watched.ts'

/** An office of so many people in which nobody has sent a paper: ids of the papers of its people. */
const unsentOffice = async (campaign: string, staff: number): Promise<string[]> => {
  const people = [HALL.head, ...staffOf({ staff })]
  await plantOffice(campaign, { staff, unsent: [UNIT, ...people] })
  return people.map((subject) => paperIdOf(campaign, subject))
}

const judged = async (paperId: string) => {
  const revision = await sealDirectly(paperId)
  return watchOne(() => deliver(paperId, revision))
}

/** One transaction of a seal after another, each beside its floor. */
const byRows = async (papers: readonly string[]): Promise<{ ours: number; floor: number }> => {
  const ours: number[] = []
  const floor: number[] = []
  for (const paperId of papers) {
    const one = await judged(paperId)
    ours.push(one.ms)
    floor.push(await replay(one, true))
  }
  return { ours: median(ours), floor: median(floor) }
}

const rowFigures = async ({ quick }: Extent): Promise<Figure[]> => {
  const times = quick ? 8 : 20
  const alone: string[] = []
  for (let nth = 0; nth < times; nth += 1) alone.push(...(await unsentOffice(`hang-2-${nth}`, 0)))
  await byRows((await unsentOffice('khoi-dong', 5)).slice(0, 5))
  const two = await byRows(alone)
  const many = await byRows((await unsentOffice('hang-65', 63)).slice(0, times))
  const full = await byRows((await unsentOffice('hang-300', 298)).slice(0, times))
  return [
    { id: 'rows-2', figure: two.ours, floor: two.floor },
    { id: 'rows-65', figure: many.ours, floor: many.floor },
    { id: 'rows-300', figure: full.ours, floor: full.floor },
    { id: 'rows-flat', figure: full.ours, floor: two.ours },
  ]
}

const costFigures = async (): Promise<Figure[]> => {
  const [paperId = ''] = await unsentOffice('gia', 1)
  const one = await judged(paperId)
  return [
    { id: 'seal-reads', figure: readsIn(one) },
    { id: 'seal-writes', figure: writesIn(one).length },
  ]
}

const isIn = async (paperId: string) => (await db.doc(paths.paper(paperId)).get()).get('accepted') === 1

/**
 * Seals of one unit whose events arrive together; what was aborted for good is delivered again until all are in, as the
 * platform would, or until the time is up.
 */
const atOnce = async (campaign: string, count: number, withinMs: number) => {
  const papers = (await unsentOffice(campaign, count - 1)).slice(0, count)
  await sideBySide(papers, (paperId) => sealDirectly(paperId))
  const aborted = new Map<string, number>()
  let open = papers
  const ms = await timed(async () => {
    const started = performance.now()
    while (open.length > 0 && performance.now() - started < withinMs) {
      const round = watch(() => Promise.allSettled(open.map((paperId) => deliver(paperId, 1))))
      for (const { calls, attempts, committed } of await round) {
        const path = (calls[0]?.args[0] as { path?: string } | undefined)?.path ?? 'unread'
        aborted.set(path, (aborted.get(path) ?? 0) + attempts - (committed ? 1 : 0))
      }
      const still: string[] = []
      await sideBySide(open, async (paperId) => {
        if (!(await isIn(paperId))) still.push(paperId)
      })
      open = still
    }
  })
  const note = open.length > 0 ? { note: `${open.length} of ${count} not in when the time was up` } : {}
  return { seconds: ms / 1000, again: Math.max(...aborted.values()), note }
}

/** What any database could do here: as many transactions, each with a row of its own, written blind. */
const blind = async (count: number): Promise<number> => {
  const board = db.doc(`floors/board-${count}`)
  await board.set({ rows: {} })
  const one = async (nth: number) =>
    db.runTransaction(async (tx) => {
      await tx.get(db.doc(`floors/own-${count}-${nth}`))
      tx.set(db.doc(`floors/own-${count}-${nth}`), { in: true })
      tx.update(board, { [`rows.r${nth}`]: { stage: 'conference' } })
    })
  const ms = await timed(() => Promise.all(Array.from({ length: count }, (_, nth) => one(nth))))
  return ms / 1000
}

const contention = async ({ quick }: Extent): Promise<Figure[]> => {
  const floor = await blind(60)
  const some = await atOnce('cung-luc-60', 60, 60_000)
  const sixty: Figure[] = [
    { id: 'at-once-60', figure: some.seconds, floor, ...some.note },
    { id: 'at-once-60-again', figure: some.again },
  ]
  if (quick) return sixty
  const most = await atOnce('cung-luc-300', 300, 90_000)
  return [
    ...sixty,
    { id: 'at-once-300', figure: most.seconds, ...most.note },
    { id: 'at-once-300-again', figure: most.again },
  ]
}

/** One transaction of a seal, and many at once. */
export const measure = async (extent: Extent): Promise<Figure[]> => [
  ...(await costFigures()),
  ...(await rowFigures(extent)),
  ...(await contention(extent)),
]
