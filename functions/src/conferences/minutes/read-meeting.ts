import type { ConferenceNamed } from '@kiemdiem/domain/conference/kind/conference-named'
import { paths } from '@kiemdiem/domain/ids'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { type Gate, gateSchema } from '@kiemdiem/domain/model/gate'
import { personSchema } from '@kiemdiem/domain/model/person'
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
  /** Those asked for that exist. */
  reviews: Review[]
  gates: Gate[]
  others: DocumentSnapshot[]
}

interface Asked {
  reviewIds?: readonly string[]
  gateIds?: readonly string[]
  others?: readonly string[]
}

/** Reviews rated at a conference, by its agenda. */
export const ratedHere = ({ agenda }: Conference): string[] => agenda.flatMap(({ reviewId }) => reviewId ?? [])

/** Papers that such reviews rest on, by its agenda. */
export const papersHere = ({ agenda }: Conference, reviewIds: readonly string[]): string[] =>
  agenda.flatMap(({ reviewId, paperId }) => (reviewId !== null && reviewIds.includes(reviewId) ? [paperId] : []))

/** Gates that bind a conference, and those that count its reviews. */
export const gatesOf = ({ gates, countsFor }: Conference): string[] => [...new Set([...gates, ...countsFor])]

/** What a decision about a conference needs besides its header, in one round trip. */
export const readMeeting = async (
  tx: Transaction,
  { conference }: ConferenceNamed,
  asked: Asked = {},
): Promise<Meeting> => {
  const { reviewIds = [], gateIds = [], others = [] } = asked
  const all = [
    paths.campaign(conference.campaign),
    ...reviewIds.map(paths.review),
    ...gateIds.map(paths.gate),
    ...others,
  ]
  const [campaign, ...rest] = await tx.getAll(...all.map((path) => db.doc(path)))
  const gatesFrom = reviewIds.length
  const othersFrom = gatesFrom + gateIds.length
  return {
    campaign: parse(campaignSchema, campaign),
    reviews: rest.slice(0, gatesFrom).flatMap((snapshot) => parseOrNull(reviewSchema, snapshot) ?? []),
    gates: rest.slice(gatesFrom, othersFrom).map((snapshot) => parse(gateSchema, snapshot)),
    others: rest.slice(othersFrom),
  }
}

/** The same for what is done in somebody's name: the caller with his, as the registry has it. */
export const readMeetingOf = async (
  tx: Transaction,
  named: ConferenceNamed,
  asked: Asked = {},
): Promise<Meeting & { caller: ConferenceNamed['caller'] & { name: string } }> => {
  const { caller } = named
  const meeting = await readMeeting(tx, named, {
    ...asked,
    others: [...(asked.others ?? []), paths.person(caller.uid)],
  })
  const { name } = parse(personSchema, meeting.others.at(-1))
  return { ...meeting, others: meeting.others.slice(0, -1), caller: { ...caller, name } }
}
