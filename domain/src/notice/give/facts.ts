import * as z from 'zod/mini'
import type { AppraisalPart } from '../../appraisal/appraisal.ts'
import type { Called } from '../../commands/command.ts'
import { campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import type { Comment } from '../../decision/comment/comment.ts'
import type { DecisionPart } from '../../decision/decision.ts'
import type { CivilLevel } from '../../decision/shown/civil-level.ts'
import type { Access } from '../../model/access.ts'
import { ACT_MAX } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import { trackSchema } from '../../model/process.ts'
import type { ConferencePart, Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import type { Mending } from '../../remediation/reopen.ts'
import { NOTICE_TO, type NoticePart } from '../notice.ts'
import { headOf, mayTell } from '../told.ts'

export const giveNoticeInput = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  to: z.enum(NOTICE_TO),
  reviews: z.array(reviewIdSchema).check(z.minLength(1), z.maxLength(ACT_MAX)),
  /** Asks who would be told, and tells nobody. */
  preview: z.boolean(),
  key: keySchema,
})

export interface NoticeNamed extends Called {
  campaign: Campaign
  input: z.output<typeof giveNoticeInput>
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

/** What stands of one review: what was decided and proposed, and what was told before. */
interface Standing {
  decided: DecisionPart | null
  /** Who recorded that decision, where a head decides alone; null: nobody alone. */
  decidedBy: string | null
  appraised: AppraisalPart | null
  conference: ConferencePart | null
  told: NoticePart | null
  comment: Comment | null
  unit: Unit | null
  /** A plan of mending that rests on what was told before; absent: there is none, or nothing was told. */
  mending?: Mending
  /** The level of the other side, where who decides this one is told it; null: there is none. */
  civil: CivilLevel | null
}

export interface NoticeFacts extends NoticeNamed {
  /** Those named, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** By review id, of those that the caller tells of. */
  standing: ReadonlyMap<string, Standing>
  caller: NoticeNamed['caller'] & { name: string }
}

const NOTHING: Standing = {
  ...{ decided: null, decidedBy: null, appraised: null, conference: null, told: null },
  ...{ comment: null, unit: null, civil: null },
}

/** What is not of this person's groups is answered as what is not there. */
export const ownReviews = ({ reviews, caller, campaign, input }: NoticeFacts): Review[] =>
  reviews.filter((review) => review.track === input.track && mayTell(review, caller, campaign))

export const standingOf = ({ standing }: NoticeFacts, { id }: Review): Standing => standing.get(id) ?? NOTHING

/**
 * The head who hears first; null: nobody does, as where he has decided it alone himself. Who has come in his place since, and who is only a
 * member of what decided, has not. Of every review of a decider alike: that a head was told stands in its header and trail, which the
 * subject reads, and may not say that something departs.
 */
export const hearsFirst = (facts: NoticeFacts, review: Review): string | null => {
  const { unit, decidedBy } = standingOf(facts, review)
  const head = headOf(review, unit)
  return head === decidedBy ? null : head
}
