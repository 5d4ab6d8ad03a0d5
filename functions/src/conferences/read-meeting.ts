import { paths } from '@kiemdiem/domain/ids'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { type Gate, gateSchema } from '@kiemdiem/domain/model/gate'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { refusal } from '../callable/refuse.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'

/** The header that a caller names; who asks for one that is not there learns no more than who has no part in it. */
export const readHeader = async (tx: Transaction, conferenceId: string): Promise<Conference> => {
  const conference = parseOrNull(conferenceSchema, await tx.get(db.doc(paths.conference(conferenceId))))
  if (!conference) throw refusal('notYours')
  return conference
}

/**
 * The same without a lock, for what a whole room does at once: what is written then is one entry of its own, right
 * whatever else has changed.
 */
export const readHeaderUnlocked = async (conferenceId: string): Promise<Conference> => {
  const conference = parseOrNull(conferenceSchema, await db.doc(paths.conference(conferenceId)).get())
  if (!conference) throw refusal('notYours')
  return conference
}

export interface Meeting {
  campaign: Campaign
  /** The caller, as the registry names them. */
  person: Person
  /** Those asked for that exist. */
  reviews: Review[]
  gates: Gate[]
  others: DocumentSnapshot[]
}

/** Reviews rated at a conference, by its agenda. */
export const ratedHere = ({ agenda }: Conference): string[] => agenda.flatMap(({ reviewId }) => reviewId ?? [])

/** Gates that bind a conference, and those that count its reviews. */
export const gatesOf = ({ gates, countsFor }: Conference): string[] => [...new Set([...gates, ...countsFor])]

/** What a decision about a conference needs besides its header, in one round trip. */
export const readMeeting = async (
  tx: Transaction,
  conference: Conference,
  asked: { uid: string; reviewIds: readonly string[]; gateIds: readonly string[]; others?: readonly string[] },
): Promise<Meeting> => {
  const { reviewIds, gateIds, others = [] } = asked
  const fixed = [paths.campaign(conference.campaign), paths.person(asked.uid)]
  const all = [...fixed, ...reviewIds.map(paths.review), ...gateIds.map(paths.gate), ...others]
  const [campaign, person, ...rest] = await tx.getAll(...all.map((path) => db.doc(path)))
  const gatesFrom = reviewIds.length
  const othersFrom = gatesFrom + gateIds.length
  return {
    campaign: parse(campaignSchema, campaign),
    person: parse(personSchema, person),
    reviews: rest.slice(0, gatesFrom).flatMap((snapshot) => parseOrNull(reviewSchema, snapshot) ?? []),
    gates: rest.slice(gatesFrom, othersFrom).map((snapshot) => parse(gateSchema, snapshot)),
    others: rest.slice(othersFrom),
  }
}
