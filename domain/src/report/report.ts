import * as z from 'zod/mini'
import { campaignActFields } from '../acts/owned-act.ts'
import type { ActBase } from '../model/act.ts'
import { givenNumberSchema } from '../model/docket.ts'
import { actFactsSchema } from '../model/printed.ts'
import { trackSchema } from '../model/process.ts'
import { figuresSchema } from './figures.ts'
import { SENT_BY } from './limits.ts'

/** What whoever reports writes besides the figures: how it was done, what is wanting, what is asked for. Empty: nothing. */
const wordsSchema = z.strictObject({ situation: z.string(), limits: z.string(), requests: z.string() })
export type ReportWords = z.infer<typeof wordsSchema>

const enclosureSchema = z.strictObject({ name: z.string(), copies: z.number() })
export type Enclosure = z.infer<typeof enclosureSchema>

/**
 * acts/{campaign.report.n}: "Báo cáo kết quả" of a track as it was issued (plan, V.2), with the figures of that moment: what is told
 * afterwards is counted by the next one. Read by who organises the track. Create-only.
 */
export const reportActSchema = z.strictObject({
  ...campaignActFields('report'),
  track: trackSchema,
  /** Which of the track's it is, from one. */
  nth: z.number(),
  /** To whom, as the letter addresses it. */
  to: z.string(),
  words: wordsSchema,
  figures: figuresSchema,
  enclosures: z.array(enclosureSchema),
  /** Whether it shows the figures as bars too; absent: it does not. */
  chart: z.optional(z.boolean()),
  /** The numbered report in whose place it was issued; null: none. */
  replaces: z.nullable(givenNumberSchema),
  facts: actFactsSchema,
})
export type ReportAct = z.infer<typeof reportActSchema> & ActBase

/**
 * acts/{campaign.sending.n}: that a report was sent, and received: what is entered last of a report counts, earlier entries
 * stay. Read by who organises the track. Create-only.
 */
export const sendingActSchema = z.strictObject({
  ...campaignActFields('sending'),
  track: trackSchema,
  report: z.string(),
  sentOn: z.string(),
  way: z.enum(SENT_BY),
  /** Null: nobody has confirmed it yet. */
  received: z.nullable(z.strictObject({ on: z.string(), by: z.string() })),
})
export type SendingAct = z.infer<typeof sendingActSchema> & ActBase
