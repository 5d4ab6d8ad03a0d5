import '../../../tests/workflow/fixture/own-project.ts'

import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { sendProposal } from '../../../functions/src/index.ts'
import { confirm, heldMeeting, PAPER, readHeader } from '../../../tests/workflow/fixture/conference/held.ts'
import { call, reasonOf } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { HALL } from '../../../tests/workflow/fixture/office.ts'
import { type Extent, type Figure, median } from '../figures.ts'
import type { GoalId } from '../goals.ts'
import { replay, watchOne, writesIn } from '../watched.ts'

const proposalOf = async (conference: Conference) => {
  const act = parse(minutesActSchema, await db.doc(paths.act(conference.minutes ?? '')).get())
  const items = proposalList(act).map(({ reviewId, proposed, remark }) => ({ reviewId, proposed, remark }))
  return { conferenceId: conference.id, items, onBehalf: null, key: crypto.randomUUID() }
}

interface Sample {
  ours: number
  floor: number
  writes: number
}

const sampleOf = async (act: () => Promise<unknown>): Promise<Sample> => {
  const one = await watchOne(act)
  const counted = writesIn(one).filter((path) => !/^(mail|gates)\//.test(path)).length
  return { ours: one.ms, floor: await replay(one, false), writes: counted }
}

/** Minutes of so many, entered from signed paper, and the proposal that follows. */
const acted = async (items: number): Promise<{ minutes: Sample; proposal: Sample }> => {
  const held = await heldMeeting({ staff: items - 2 })
  const minutes = await sampleOf(() => confirm(held, HALL.clerk, { onBehalf: PAPER }))
  const proposal = await sampleOf(async () => call(sendProposal, HALL.head, await proposalOf(await readHeader(held))))
  return { minutes, proposal }
}

const figureOf = (id: GoalId, samples: readonly Sample[]): Figure => ({
  id,
  figure: median(samples.map(({ ours }) => ours)),
  floor: median(samples.map(({ floor }) => floor)),
})

/** The largest act that the goals speak of, where the input admits it. */
const largest = async (): Promise<Figure[]> => {
  try {
    const { minutes, proposal } = await acted(400)
    return [figureOf('minutes-400', [minutes]), figureOf('proposal-400', [proposal])]
  } catch (error) {
    const note = `refused: ${await reasonOf(Promise.reject(error)).catch(String)}`
    return [
      { id: 'minutes-400', figure: null, note },
      { id: 'proposal-400', figure: null, note },
    ]
  }
}

/** Acts over a whole unit. */
export const measure = async ({ quick }: Extent): Promise<Figure[]> => {
  await acted(5)
  const figures: Figure[] = []
  let writes = 0
  for (const items of [20, 60, 80] as const) {
    const samples: Awaited<ReturnType<typeof acted>>[] = []
    for (let nth = 0; nth < (quick ? 2 : 5); nth += 1) samples.push(await acted(items))
    figures.push(
      figureOf(
        `minutes-${items}`,
        samples.map(({ minutes }) => minutes),
      ),
      figureOf(
        `proposal-${items}`,
        samples.map(({ proposal }) => proposal),
      ),
    )
    writes = Math.max(writes, ((samples[0]?.minutes.writes ?? 0) - 5) / items)
  }
  return [...figures, ...(await largest()), { id: 'act-writes', figure: writes }]
}
