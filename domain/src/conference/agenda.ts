import { paperIdOf } from '../ids.ts'
import type { ConferenceRules } from '../model/campaign.ts'
import { AGENDA_ROLES, type AgendaItem, type AgendaRole } from '../model/conference.ts'
import type { Unit } from '../model/unit.ts'
import { isRated } from '../ratings/not-rated/reasons.ts'
import { headByOffice } from '../registry/delegation/head-by-office.ts'
import type { MemberOn } from '../registry/members-of.ts'
import { byName } from '../vi.ts'
import { conferenceKindOf, type Kinds } from './kind/conference-kind.ts'

/** One subject that can stand on an agenda; a board's row with its review's id is one. */
export type Subject = Omit<AgendaItem, 'role'>

type Heads = Pick<Unit, 'id' | 'head' | 'deputies' | 'delegation'>

/** Given a level at the conference on whose agenda it stands: voted on, and proposed. */
export const isRatedHere = (item: Pick<AgendaItem, 'reviewId' | 'notRated'>): boolean =>
  item.reviewId !== null && isRated(item)

/** A subject's place in the order of R17, as seen by the unit that holds the conference. */
export const agendaRole = (
  unit: Heads,
  { subject, subjectKind }: Pick<Subject, 'subject' | 'subjectKind'>,
): AgendaRole => {
  if (subjectKind === 'unit') return 'collective'
  if (subject === headByOffice(unit)) return 'head'
  return unit.deputies.includes(subject) ? 'deputy' : 'member'
}

/** Members of whom a campaign's rules say that they are reviewed here although their rating rests elsewhere. */
export const membersReviewed = (
  unit: Pick<Unit, 'kind'>,
  members: readonly MemberOn[],
  own: readonly Pick<Subject, 'subject'>[],
  { reviewsMembers }: Pick<ConferenceRules, 'reviewsMembers'>,
  campaign: { id: string; process: Kinds },
): Subject[] => {
  const kind = conferenceKindOf(unit, campaign.process)
  if (!kind || !reviewsMembers?.kinds.includes(kind.kind)) return []
  return members.flatMap(({ person, name }): Subject[] =>
    person === null || own.some(({ subject }) => subject === person)
      ? []
      : [{ subject: person, subjectKind: 'person', name, paperId: paperIdOf(campaign.id, person), reviewId: null }],
  )
}

const rank = ({ role }: Pick<AgendaItem, 'role'>) => AGENDA_ROLES.indexOf(role)

/**
 * The agenda that R17 orders (QĐ 124, Đ.7.3): collectives first (in the cell the chi ủy, then the cell itself), then
 * the head, the deputies, and the members by name.
 */
export const defaultAgenda = (unit: Heads, subjects: readonly Subject[]): AgendaItem[] =>
  subjects
    .map((each) => ({ ...each, role: agendaRole(unit, each) }))
    .sort(
      (a, b) =>
        rank(a) - rank(b) || Number(a.subject === unit.id) - Number(b.subject === unit.id) || byName(a.name, b.name),
    )

/** Whether a subject comes after one that R17 puts later; the order among equals is the conference's own. */
export const departsFromOrder = (agenda: readonly Pick<AgendaItem, 'role'>[]): boolean =>
  agenda.some((item, index) => index > 0 && rank(item) < rank(agenda[index - 1] ?? item))
