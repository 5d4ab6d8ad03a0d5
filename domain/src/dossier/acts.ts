import * as z from 'zod/mini'
import { campaignActFields } from '../acts/owned-act.ts'
import type { ActBase } from '../model/act.ts'
import { trackSchema } from '../model/process.ts'
import { lengthSchema } from './chain/manifest.ts'
import { DOSSIER_ITEMS } from './items.ts'

/** One paper of the dossier: the document that is here, shared by whom it is about; or none, of one subject or the track. */
export const placeSchema = z.strictObject({
  /** Null: of the track as a whole. */
  reviewId: z.nullable(z.string()),
  item: z.enum(DOSSIER_ITEMS),
  /** An act, or a paper with the number of its revision; null: nothing of it is here. */
  document: z.nullable(z.string()),
})
export type Place = z.infer<typeof placeSchema>

/** What is said of it: where the signed paper is kept, why it is passed, that a superior's result is awaited, or that this was wrong. */
const saidSchema = z.union([
  z.strictObject({ what: z.literal('kept'), where: z.string() }),
  z.strictObject({
    what: z.literal('passed'),
    reason: z.string(),
    /** Who answers for it, and until when he brings it, YYYY-MM-DD. */
    responsible: z.string(),
    until: z.string(),
  }),
  z.strictObject({ what: z.literal('awaited') }),
  z.strictObject({ what: z.literal('undone'), reason: z.string() }),
])
export type Said = z.infer<typeof saidSchema>

/** acts/{campaign.filing.n}: what who organises says of papers of a dossier. The last word on a paper counts. Create-only. */
export const filingActSchema = z.strictObject({
  ...campaignActFields('filing'),
  track: trackSchema,
  places: z.array(placeSchema),
  said: saidSchema,
})
export type FilingAct = z.infer<typeof filingActSchema> & ActBase

/** acts/{campaign.archive.n}: dossiers that were found whole and put away. It says of whom, never what. Create-only. */
export const archiveActSchema = z.strictObject({
  ...campaignActFields('archive'),
  track: trackSchema,
  items: z.array(z.strictObject({ reviewId: z.string(), name: z.string() })),
})
export type ArchiveAct = z.infer<typeof archiveActSchema> & ActBase

/**
 * acts/{campaign.handover.n}: "Biên bản bàn giao hồ sơ" of a track to who keeps it, with the last hash over every event of its
 * subjects, against which a dossier is checked offline. What comes later is another. Create-only.
 */
export const handoverActSchema = z.strictObject({
  ...campaignActFields('handover'),
  track: trackSchema,
  /** Which of the track's it is, from one: later ones are supplements. */
  nth: z.number(),
  giver: z.strictObject({ name: z.string(), post: z.string() }),
  receiver: z.strictObject({ name: z.string(), post: z.string() }),
  on: z.string(),
  place: z.string(),
  /** Subjects that are archived, and of these passed papers; subjects whose superior's result is awaited. */
  counts: z.strictObject({ archived: z.number(), passed: z.number(), awaited: z.number() }),
  chain: z.strictObject({
    events: z.number(),
    root: z.string(),
    /** How many events each trail had, so that the root is found again once there are more; see `lengthSchema`. */
    lengths: z.array(lengthSchema),
  }),
})
export type HandoverAct = z.infer<typeof handoverActSchema> & ActBase
/** What its minutes print. */
export type Handover = Pick<HandoverAct, 'id' | 'nth' | 'giver' | 'receiver' | 'on' | 'place' | 'counts' | 'chain'>

/** acts/{campaign.reopening.n}: why a campaign that was over takes what came since. Create-only. */
export const reopeningActSchema = z.strictObject({ ...campaignActFields('reopening'), reason: z.string() })
export type ReopeningAct = z.infer<typeof reopeningActSchema> & ActBase
