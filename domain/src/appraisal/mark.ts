import * as z from 'zod/mini'
import { trackSchema } from '../model/process.ts'
import { RATINGS } from '../model/terms.ts'

/** Why a subject leaves appraisal without a level, and blocks nobody else (R19, R10). */
export const PENDING = ['awaitingConclusion', 'awaitingReview'] as const
export type Pending = (typeof PENDING)[number]

export const PENDING_WORDS: Record<Pending, string> = {
  awaitingConclusion: 'Chưa xếp loại – chờ kết luận của cấp có thẩm quyền',
  awaitingReview: 'Chưa xếp loại – chờ kiểm điểm',
}

/** Longest text of a mark. */
export const MARK_TEXT_MAX = 2_000

/**
 * marks/{reviewId}: what an organiser proposes of one subject while the table is being worked on, one document a subject, so that
 * two organisers meet on one row alone: `rev` rises by one at every save, a stale one is the conflict that both are shown.
 * Made when a row is first touched; frozen once it has been handed over. Hidden as the sheet is (`scope`).
 */
export const markSchema = z.strictObject({
  /** The review's. */
  id: z.string(),
  scope: z.string(),
  campaign: z.string(),
  track: trackSchema,
  rev: z.number(),
  by: z.string(),
  at: z.date(),
  /** Null: not proposed yet, or pending, or given no level. */
  level: z.nullable(z.enum(RATINGS)),
  pending: z.nullable(z.enum(PENDING)),
  /** Why it is not the level of the proposal; empty where it is. */
  reason: z.string(),
  remark: z.string(),
})
export type Mark = z.infer<typeof markSchema>
