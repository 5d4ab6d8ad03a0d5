import * as z from 'zod/mini'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, dateSchema, keySchema, lineText } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type Attendee, type Conference, HANDOUT_WAYS, type Handout } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import { isRealDate, localDate } from '../../time.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { fieldPath } from '../../writes/write.ts'
import { tooOften, withThisCall } from '../daily-calls.ts'
import { admittedIn, type Belonging, holdsPostIn, isOfUnit, organisesPaper } from '../kind/belonging.ts'
import {
  type ConferenceNamed,
  conferenceSubject,
  isKeeper,
  notCancelled,
  organisesIt,
} from '../kind/conference-named.ts'
import { ROLL_MAX } from '../roll.ts'
import { audienceOf } from '../schedule/dates/due-dates.ts'
import { proofAfter } from './delivery.ts'

const askedSchema = z.strictObject({
  id: z.string().check(z.maxLength(200)),
  how: z.enum(HANDOUT_WAYS),
  on: dateSchema,
  note: lineText,
})
type Asked = z.output<typeof askedSchema>

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  attendees: z.array(askedSchema).check(z.maxLength(ROLL_MAX)),
  key: keySchema,
})

export interface HandOutFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'planDate'>
  /** The unit that holds it, as the registry has it now. */
  unit: Belonging
  /** Those who get papers on the screen, and the agenda's subjects that are not rated here, by id. */
  people: Readonly<Record<string, Pick<Person, 'id' | 'posts'>>>
  /** Subjects that the unit rates in this campaign. */
  rated: ReadonlySet<string>
  /** Every paper of the agenda. */
  papers: readonly Paper[]
  attendees: readonly Asked[]
  caller: ConferenceNamed['caller'] & { name: string }
}

/** Why one entry cannot be recorded. */
type EntryFault = 'notOnRoll' | 'noAccount' | 'twice' | 'dateInFuture' | 'dateTooEarly' | 'noSuchDate'

const faultOf = (
  { how, on }: Asked,
  attendee: Attendee | undefined,
  { planDate }: Pick<Campaign, 'planDate'>,
  today: string,
): EntryFault | null => {
  if (!attendee) return 'notOnRoll'
  if (how === 'screen') return attendee.uid === null ? 'noAccount' : null
  if (!isRealDate(on)) return 'noSuchDate'
  if (on > today) return 'dateInFuture'
  return on < planDate ? 'dateTooEarly' : null
}

const faultsOf = ({ attendees, conference, campaign, now }: HandOutFacts): Record<string, EntryFault> => {
  const today = localDate(now)
  const roll = new Map(conference.roll.map((attendee) => [attendee.id, attendee]))
  const seen = new Set<string>()
  const faults: Record<string, EntryFault> = {}
  for (const asked of attendees) {
    const fault = seen.has(asked.id) ? 'twice' : faultOf(asked, roll.get(asked.id), campaign, today)
    if (fault) faults[asked.id] = fault
    seen.add(asked.id)
  }
  return faults
}

/**
 * Who would read on the screen without belonging to the unit any more, and what of the agenda belongs to it no more: a post
 * may have ended since it was planned. What an organiser has admitted stays. `at`: by attendee, subjects as "agenda.p-a".
 */
const strangers = (facts: HandOutFacts): Refusal | null => {
  const { conference, papers, attendees, unit, people, rated, caller } = facts
  const admitted = admittedIn(conference)
  const onScreen = attendees.filter(({ how }) => how === 'screen').map(({ id }) => id)
  if (onScreen.length === 0) return null
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  const at: Record<string, string> = {}
  for (const id of organisesIt(facts) ? [] : onScreen) {
    const person = people[id]
    const comes = (person && isOfUnit(unit, person, rated, conference.date)) || admitted.roll[id] !== undefined
    if (!comes) at[id] = 'notOfUnit'
  }
  for (const { subject, reviewId, paperId } of conference.agenda) {
    const person = people[subject]
    const ratedHere = reviewId !== null && rated.has(subject)
    const stands =
      ratedHere || (person && holdsPostIn(unit, person, conference.date)) || admitted.agenda[subject] !== undefined
    if (!stands && !organisesPaper(caller, byId.get(paperId))) at[`agenda.${subject}`] = 'notOfUnit'
  }
  return Object.keys(at).length > 0 ? { reason: 'notOfUnit', at } : null
}

/** What is only recorded tells nobody. */
const oftener = ({ attendees, conference, now }: HandOutFacts) =>
  attendees.some(({ how }) => how === 'screen') ? tooOften(conference, now) : null

/** The proofs of those named, each under its own key: those of others are not touched. */
const proofs = ({ conference, papers, attendees, caller, now }: HandOutFacts): Record<string, Handout> => {
  const accepted = papers.filter((paper) => paper.accepted > 0).length
  const made = attendees.map(({ id, how, on, note }): [string, Handout] => [
    fieldPath('handouts', id),
    proofAfter(conference.handouts[id], {
      how,
      on: how === 'screen' ? localDate(now) : on,
      note: tidy(note).trim(),
      by: caller.uid,
      byName: caller.name,
      at: now,
      papers: accepted,
    }),
  ])
  return Object.fromEntries(made)
}

/** The papers of the agenda let these people in; what is accepted later is then theirs to read at once. */
const readersWrites = (conference: Conference, papers: readonly Paper[], uids: readonly string[]): Write[] =>
  papers.flatMap((paper): Write[] => {
    const before = paper.meetings[conference.id]?.attendees ?? []
    const attendees = [...new Set([...before, ...uids])]
    if (attendees.length === before.length) return []
    const meeting = { ...paper.meetings[conference.id], date: conference.date, attendees }
    const meetings = { ...paper.meetings, [conference.id]: meeting }
    const data = { meetings, audience: audienceOf(paper, meetings) }
    return [{ op: 'update', path: paths.paper(paper.id), data }]
  })

/** `at`: by attendee. Empty when nobody was named. */
const notOnRoll = (facts: HandOutFacts) => {
  const at = faultsOf(facts)
  return facts.attendees.length === 0 || Object.keys(at).length > 0 ? { reason: 'notOnRoll' as const, at } : null
}

type HandedOut = Done & { handoutRounds: number; mails: string[] }

const decide = (facts: HandOutFacts): HandedOut => {
  const { conference, papers, attendees, now } = facts
  const onScreen = new Set(attendees.filter(({ how }) => how === 'screen').map(({ id }) => id))
  const uids = conference.roll.flatMap(({ id, uid }) => (uid !== null && onScreen.has(id) ? [uid] : []))
  const handoutRounds = conference.handoutRounds + (uids.length > 0 ? 1 : 0)
  const mails = uids.map((to) => queueMail('handout', { conference }, { occasion: handoutRounds, to, now }))
  const today = uids.length > 0 ? { today: withThisCall(conference, now) } : {}
  const data = { ...proofs(facts), handoutRounds, ...today }
  return {
    handoutRounds,
    mails: mails.map(({ id }) => id),
    writes: [
      { op: 'update', path: paths.conference(conference.id), data },
      ...readersWrites(conference, papers, uids),
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * Hands the papers of a conference out (plan III.1.1, Lưu ý): on the screen to those with an account, with a mail, or
 * as a record of what was given on paper, by dispatch, e-mail or telephone. One proof for each attendee; handing out
 * again replaces it, but an acknowledgement stays. All named attendees, or none.
 */
export const handOutPapers: Command<typeof input, ConferenceNamed, HandOutFacts, HandedOut, { handoutRounds: number }> =
  {
    title: 'Gửi tài liệu, ghi nhận đã giao tài liệu',
    input,
    otherwise: 'notYours',
    grants: [
      { who: 'keeper', is: isKeeper, why: 'Gửi tài liệu đến người dự hoặc ghi nhận đã giao.' },
      { who: 'organiser', is: organisesIt, why: 'Ghi nhận thay việc giao tài liệu.' },
    ],
    conditions: [
      campaignOpen,
      notCancelled,
      { atom: 'onRoll', refuses: notOnRoll },
      { atom: 'stillOfUnit', refuses: strangers },
      { atom: 'fewToday', refuses: oftener },
    ],
    writes: ['conferences/{conferenceId}', 'papers/{paperId}'],
    mails: ['handout'],
    decide,
    answer: ({ handoutRounds }) => ({ handoutRounds }),
    subject: conferenceSubject,
  }
