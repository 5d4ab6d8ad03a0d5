import type { ConferenceRules } from '../model/campaign.ts'
import type { Difference } from '../model/difference.ts'
import type { Review } from '../model/review.ts'
import { differences, unexplained } from '../ratings/differences.ts'
import { isEmpty, tidy } from '../vi.ts'
import type { Appraised } from './appraisal.ts'
import type { Mark } from './mark.ts'
import type { SheetRow } from './sheet/sheet.ts'

export type NotAppraised = 'levelMissing' | 'reasonMissing'

/** The level that the unit's proposal brought; null where it has none. */
export const proposedOn = (row: Pick<SheetRow, 'proposal'> | undefined) => row?.proposal?.proposed ?? null

/** In what a mark departs from the proposal, with the reason given. */
export const markDiffers = (
  row: Pick<SheetRow, 'proposal'> | undefined,
  mark: Pick<Mark, 'level' | 'reason'>,
  rules: Pick<ConferenceRules, 'vote'>,
): Difference[] => {
  const { level, reason } = mark
  const later = level ? [{ stage: 'appraisal' as const, rating: level, reason: tidy(reason).trim() }] : []
  return differences({ conference: proposedOn(row), later }, rules)
}

interface Handed {
  review: Pick<Review, 'id' | 'notRated'>
  row: Pick<SheetRow, 'proposal'> | undefined
  mark: Pick<Mark, 'level' | 'pending' | 'reason' | 'remark'> | undefined
  /** What the rules warn of, and goes on with the level. */
  warnings?: Appraised['findings']
}

/**
 * What is handed over of one subject, or why it is not ready: it has no level, or one that departs from the proposal without a
 * word; who is pending says why as well. Whoever is given no level (0050) needs no mark.
 */
export const appraise = (
  { review, row, mark, warnings = [] }: Handed,
  rules: Pick<ConferenceRules, 'vote'>,
): { ok: true; appraised: Appraised } | { ok: false; reason: NotAppraised } => {
  const [remark, reason] = [tidy(mark?.remark ?? '').trim(), tidy(mark?.reason ?? '').trim()]
  const none = { level: null, pending: null, notRated: null, differences: [], reason: '' }
  const said = { reviewId: review.id, remark, findings: warnings, ...none }
  if (review.notRated) return { ok: true, appraised: { ...said, notRated: review.notRated } }
  if (mark?.pending) {
    if (isEmpty(mark.reason)) return { ok: false, reason: 'reasonMissing' }
    return { ok: true, appraised: { ...said, pending: mark.pending, reason } }
  }
  if (!mark?.level) return { ok: false, reason: 'levelMissing' }
  const found = markDiffers(row, mark, rules)
  if (unexplained(found).length > 0) return { ok: false, reason: 'reasonMissing' }
  const answer = warnings.length > 0 ? reason : ''
  return { ok: true, appraised: { ...said, level: mark.level, differences: found, reason: answer } }
}
