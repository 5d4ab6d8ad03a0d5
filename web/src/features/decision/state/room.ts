import { ownOf } from '@kiemdiem/domain/decision/decide-item'
import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import { rollOf } from '@kiemdiem/domain/decision/record/meeting'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { DecisionLine } from '../lines/lines.ts'
import type { Entered } from './entries.ts'
import { absentEntry, meetingEntry } from './to-input.ts'

/** A subject as the votes look at it: a collective by who heads it. */
export const subjectOf = ({ row, track }: DecisionLine, { process }: Campaign, units: readonly Unit[]) => {
  const head = units.find(({ id }) => id === row.subject)?.head
  return {
    ...{ subject: row.subject, subjectKind: row.subjectKind },
    side: process.tracks.find(({ id }) => id === track)?.side ?? ('civil' as const),
    actors: head ? { selfReview: [head] } : {},
  }
}

/** The members on the day that is entered, and who of them does not vote on a subject. */
export const roomOf = (
  collective: Unit,
  people: readonly Person[],
  units: readonly Unit[],
  campaign: Campaign,
  entered: Entered,
  today: string,
): { roll: MeetingMember[]; ownOn: (line: DecisionLine) => string[] } => {
  const roll = rollOf(collective, people, { date: meetingEntry(entered).date ?? today, absent: absentEntry(entered) })
  return { roll, ownOn: (line) => ownOf(subjectOf(line, campaign, units), roll, campaign.conferenceRules) }
}
