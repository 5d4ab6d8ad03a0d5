import * as z from 'zod/mini'
import { actIdOf } from '../ids.ts'
import { onBehalfSchema } from '../model/on-behalf.ts'
import type { Paper } from '../model/paper.ts'

/** What every act of a paper says of itself: fields of its kind's schema. */
export const paperActFields = <Kind extends string>(kind: Kind) => ({
  id: z.string(),
  kind: z.literal(kind),
  campaign: z.string(),
  of: z.strictObject({ kind: z.literal('paper'), id: z.string() }),
  /** Of its event on the paper: no other act of its kind there has it. */
  number: z.number(),
  by: z.string(),
  byName: z.string(),
  /** Entered for who signed it. */
  onBehalf: z.nullable(onBehalfSchema),
  submittedAt: z.date(),
  audience: z.array(z.string()),
})

interface Facts {
  paper: Pick<Paper, 'id' | 'campaign' | 'eventSeq'>
  caller: { uid: string; name: string }
  now: Date
}

/** The same of a new one, but for who reads it. */
export const ofPaper = <Kind extends string>(kind: Kind, { paper, caller, now }: Facts) => {
  const of = { kind: 'paper' as const, id: paper.id }
  const number = (paper.eventSeq ?? 0) + 1
  return {
    ...{ id: actIdOf(paper.campaign, of, kind, number), kind, campaign: paper.campaign, of, number },
    ...{ by: caller.uid, byName: caller.name, onBehalf: null, submittedAt: now },
  }
}
