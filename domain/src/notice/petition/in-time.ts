import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import { ORGANISER, type Review } from '../../model/review.ts'
import { addDays, localDate } from '../../time.ts'
import type { PetitionAct, SettlementAct } from './petition.ts'

/** What was told of a review, and what came of it since. */
type Told = NonNullable<Paper['notices']>[string]

/** In which days somebody may petition: the same on his screen and on his paper. */
export interface PetitionPeriod {
  days: number
  from: 'told' | 'received'
  /** The last of them; null: they are counted from a receipt that is not known here. */
  until: string | null
}

/** The day on which somebody received what he was told, by his word or by who handed it over; null: nobody has said. */
const receivedOn = ({ received }: Pick<Told, 'received'>): string | null =>
  received ? (received.on ?? localDate(received.at)) : null

/** Null: the campaign knows no petitions. */
export const petitionPeriod = (
  told: Pick<Told, 'at' | 'received'>,
  { process: { notice } }: Pick<Campaign, 'process'>,
): PetitionPeriod | null => {
  if (!notice) return null
  const { petitionDays: days, petitionFrom: from = 'told' } = notice
  const begun = from === 'told' ? localDate(told.at) : receivedOn(told)
  return { days, from, until: begun === null ? null : addDays(begun, days) }
}

/** What was filed about one review, and what was answered: read with the acts, because a header would tell others of it. */
export interface Filed {
  petitions: readonly PetitionAct[]
  settlements: readonly SettlementAct[]
}

/** The petition that waits for its answer; null: none does. */
export const openPetition = ({ petitions, settlements }: Filed): PetitionAct | null =>
  petitions.find(({ id }) => !settlements.some(({ petition }) => petition === id)) ?? null

/** Why nobody petitions now; null: it may be done. */
export const notNow = (
  told: Told | undefined,
  { doneAt }: Pick<Review, 'doneAt'>,
  filed: Filed,
  campaign: Pick<Campaign, 'process'>,
  now: Date,
) => {
  // What is decided anew is petitioned against when it was told anew.
  if (!told || !doneAt.notice) return 'notToldNow'
  if (openPetition(filed)) return 'petitionOpen'
  const period = petitionPeriod(told, campaign)
  return period && (period.until === null || localDate(now) <= period.until) ? null : 'petitionLate'
}

/**
 * Who settles a petition: who decided (NĐ 90), or records it for them; never the subject, nor who answers for it. Where that is nobody
 * else, who else organises: no petition is without a receiver.
 */
export const settlersOf = (
  { actors, track, subject }: Pick<Review, 'actors' | 'track' | 'subject'>,
  { organisers }: Pick<Campaign, 'organisers'>,
): string[] => {
  const own = [subject, ...(actors.selfReview ?? [])]
  const ofTrack = organisers[track] ?? []
  const decided = (actors.decision ?? []).flatMap((uid) => (uid === ORGANISER ? ofTrack : [uid]))
  const others = [decided, ofTrack, Object.values(organisers).flat()].map((those) =>
    [...new Set(those)].filter((uid) => !own.includes(uid)).sort(),
  )
  return others.find((those) => those.length > 0) ?? []
}
