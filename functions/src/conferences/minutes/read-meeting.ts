import type { ConferenceNamed } from '@kiemdiem/domain/conference/kind/conference-named'
import { paths } from '@kiemdiem/domain/ids'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { type Gate, gateSchema } from '@kiemdiem/domain/model/gate'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import type { Call } from '../../serve/reader.ts'

/** The conference that a call names; missing and not one's own are answered alike. */
export const readNamedConference = async (
  tx: Transaction,
  { conferenceId }: { conferenceId: string },
  call: Call,
): Promise<ConferenceNamed | null> => {
  const conference = parseOrNull(conferenceSchema, await tx.get(db.doc(paths.conference(conferenceId))))
  return conference ? { conference, ...call } : null
}

/**
 * The same without a lock, for what a whole room does at once: what is written then is one entry of its own, right
 * whatever else has changed.
 */
export const readConferenceUnlocked = async (
  { conferenceId }: { conferenceId: string },
  call: Call,
): Promise<ConferenceNamed | null> => {
  const conference = parseOrNull(conferenceSchema, await db.doc(paths.conference(conferenceId)).get())
  return conference ? { conference, ...call } : null
}

/** Number of the last event that a person has left by himself. */
export const ownEventsOf = (counter: DocumentSnapshot | undefined): number => Number(counter?.get('eventSeq') ?? 0)

/** For the log: which conference a call was about. */
export const loggedConference = ({ conferenceId }: { conferenceId: string }) => ({ conferenceId })

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
  { conference, caller }: ConferenceNamed,
  asked: { reviewIds?: readonly string[]; gateIds?: readonly string[]; others?: readonly string[] } = {},
): Promise<Meeting> => {
  const { reviewIds = [], gateIds = [], others = [] } = asked
  const fixed = [paths.campaign(conference.campaign), paths.person(caller.uid)]
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
