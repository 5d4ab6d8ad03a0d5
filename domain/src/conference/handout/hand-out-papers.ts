import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Attendee, Conference, Handout } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import { isRealDate, localDate } from '../../time.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import type { HandOutPapersInput } from '../inputs.ts'
import { type ConferenceCaller, mayKeep } from '../keeping.ts'
import { audienceOf } from '../schedule/due-dates.ts'

type Asked = HandOutPapersInput['attendees'][number]

export interface HandOutInput {
  conference: Conference
  campaign: Pick<Campaign, 'status' | 'planDate'>
  /** Every paper of the agenda. */
  papers: readonly Paper[]
  attendees: readonly Asked[]
  caller: ConferenceCaller & { name: string }
  now: Date
}

/** Why one entry cannot be recorded. */
type EntryFault = 'notOnRoll' | 'noAccount' | 'twice' | 'dateInFuture' | 'dateTooEarly' | 'noSuchDate'

export type HandOutOutcome =
  | { ok: true; writes: Write[]; mails: string[]; handoutRounds: number }
  | { ok: false; reason: 'notYours' | 'campaignClosed' | 'cancelled' }
  /** `at`: by attendee. Empty when nobody was named. */
  | { ok: false; reason: 'notOnRoll'; at: Record<string, EntryFault> }

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

const faultsOf = ({ attendees, conference, campaign, now }: HandOutInput): Record<string, EntryFault> => {
  const today = localDate(now)
  const faults: Record<string, EntryFault> = {}
  for (const [index, asked] of attendees.entries()) {
    const attendee = conference.roll.find(({ id }) => id === asked.id)
    const twice = attendees.slice(0, index).some(({ id }) => id === asked.id)
    const fault = twice ? 'twice' : faultOf(asked, attendee, campaign, today)
    if (fault) faults[asked.id] = fault
  }
  return faults
}

const handoutsAfter = ({ conference, papers, attendees, caller, now }: HandOutInput): Conference['handouts'] => {
  const accepted = papers.filter((paper) => paper.accepted > 0).length
  const made = attendees.map(({ id, how, on, note }): [string, Handout] => [
    id,
    {
      how,
      on: how === 'screen' ? localDate(now) : on,
      note: tidy(note).trim(),
      by: caller.uid,
      byName: caller.name,
      at: now,
      papers: accepted,
      receivedAt: conference.handouts[id]?.receivedAt ?? null,
    },
  ])
  return { ...conference.handouts, ...Object.fromEntries(made) }
}

/** The papers of the agenda let these people in; what is accepted later is then theirs to read at once. */
const readersWrites = (conference: Conference, papers: readonly Paper[], uids: readonly string[]): Write[] =>
  papers.flatMap((paper): Write[] => {
    const before = paper.meetings[conference.id]?.attendees ?? []
    const attendees = [...new Set([...before, ...uids])]
    if (attendees.length === before.length) return []
    const meetings = { ...paper.meetings, [conference.id]: { date: conference.date, attendees } }
    const data = { meetings, audience: audienceOf(paper, meetings) }
    return [{ op: 'update', path: paths.paper(paper.id), data }]
  })

/**
 * Hands the papers of a conference out (plan III.1.1, Lưu ý): on the screen to those with an account, with a mail, or
 * as a record of what was given on paper, by dispatch, e-mail or telephone. One proof for each attendee; handing out
 * again replaces it, but an acknowledgement stays. All named attendees, or none.
 */
export const handOutPapers = (input: HandOutInput): HandOutOutcome => {
  const { conference, campaign, papers, attendees, caller, now } = input
  if (!mayKeep(conference, caller)) return { ok: false, reason: 'notYours' }
  if (campaign.status !== 'open') return { ok: false, reason: 'campaignClosed' }
  if (conference.state === 'cancelled') return { ok: false, reason: 'cancelled' }
  const at = faultsOf(input)
  if (attendees.length === 0 || Object.keys(at).length > 0) return { ok: false, reason: 'notOnRoll', at }

  const onScreen = new Set(attendees.filter(({ how }) => how === 'screen').map(({ id }) => id))
  const uids = conference.roll.flatMap(({ id, uid }) => (uid !== null && onScreen.has(id) ? [uid] : []))
  const handoutRounds = conference.handoutRounds + (uids.length > 0 ? 1 : 0)
  const mails = uids.map((to) => queueMail('handout', { conference }, { occasion: handoutRounds, to, now }))
  const data = { handouts: handoutsAfter(input), handoutRounds }
  return {
    ok: true,
    handoutRounds,
    mails: mails.map(({ id }) => id),
    writes: [
      { op: 'update', path: paths.conference(conference.id), data },
      ...readersWrites(conference, papers, uids),
      ...mails.map(({ write }) => write),
    ],
  }
}
