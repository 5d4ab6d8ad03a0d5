import { scopeOf } from '../../accounts/roles/scopes.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import type { Stage } from '../../model/terms.ts'

interface Caller {
  uid: string
  access: Pick<Access, 'organiser' | 'scopes'>
}

/** Whether somebody records what is decided in this campaign. */
export const isRecorder = ({ process }: Pick<Campaign, 'process'>, uid: string): boolean =>
  process.deciders.some(({ recorder }) => recorder === uid)

/** Whether somebody organises a track of it: the chi ủy that of the party cell. */
export const organisesAny = ({ process }: Pick<Campaign, 'process'>, { organiser }: Caller['access']): boolean =>
  process.tracks.some(({ id }) => organiser.includes(id))

/** From the decision until the notice has gone out, which states the words as they then stand. */
const WRITTEN_AT: readonly Stage[] = ['decision', 'notice']

export const isOpenToComment = ({ stage }: Pick<Review, 'stage'>): boolean => WRITTEN_AT.includes(stage)

/**
 * Who writes of a subject for who decides: who acts at its decision or organises its track, and handles its group, to which he then
 * does not belong.
 */
export const handlesComment = (
  review: Pick<Review, 'campaign' | 'track' | 'group' | 'actors'>,
  { uid, access }: Caller,
): boolean =>
  access.scopes?.includes(scopeOf(review)) === true &&
  (access.organiser.includes(review.track) || review.actors.decision?.includes(uid) === true)
