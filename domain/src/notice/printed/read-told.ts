import * as z from 'zod/mini'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignIdSchema, keySchema, subjectSchema } from '../../commands/fields.ts'
import { postsOn } from '../../consultation/asked-facts.ts'
import { outcomeOf } from '../../decision/outcome.ts'
import { styleOfIssuer } from '../../forms/decision/ruling/authority.ts'
import { administrativeIssuer, partyIssuer } from '../../forms/facts/issuer-of.ts'
import { signedAs } from '../../forms/facts/signed-as.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import type { Issuer, SignedAs } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { agencyOf } from '../../plan/agency.ts'
import { leaderOver } from '../../registry/delegation/head-by-office.ts'
import { localDate } from '../../time.ts'
import { byName } from '../../vi.ts'
import type { NoticePart } from '../notice.ts'
import { petitionPeriod } from '../petition/in-time.ts'
import { mayTell } from '../told.ts'
import { decidedByPaper, type Papers } from './decided-by-paper.ts'
import type { ToldItem } from './told-item.ts'

const input = z.strictObject({ campaign: campaignIdSchema, unit: subjectSchema, key: keySchema })

interface ToldNamed extends Called {
  campaign: Campaign
  unit: Unit
  input: z.output<typeof input>
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface ToldFacts extends ToldNamed {
  /** Of the unit, with what each was told last, as far as it was. */
  told: readonly { review: Review; part: NoticePart }[]
  /** Those of them who are people, and who sign, by id. */
  people: ReadonlyMap<string, Person>
  /** Subjects whom no e-mail reaches. */
  withoutMail: ReadonlySet<string>
  /** Members of the Party whose own cell is reviewed in the campaign. */
  inOwnCell: ReadonlySet<string>
  /** Papers of what was decided. */
  papers: Papers
  /** Collectives that decide, and agencies whose heads do, by decider. */
  deciding: ReadonlyMap<string, Unit>
}

/** Of a year that is over only what was told to himself: whoever leads a unit today has not led it then. */
const isOver = ({ campaign }: ToldNamed): boolean => campaign.status !== 'open'
const leads = (facts: ToldNamed, { review, part }: ToldFacts['told'][number]): boolean =>
  leaderOver(facts.unit, review.subject) === facts.caller.uid &&
  (!isOver(facts) || part.audience.includes(facts.caller.uid))
const isClerk = (facts: ToldNamed): boolean => facts.unit.clerks.includes(facts.caller.uid) && !isOver(facts)

interface Printed {
  told: ToldFacts['told']
  /** By a clerk, who hands over what he does not read: nothing of it is shown, and no list is made of it. */
  sealed: boolean
}

/**
 * Whom somebody prints: a head everybody of his unit, who organises those of whom he tells; a clerk those alone whom no e-mail reaches, to
 * whom he hands what he has not read.
 */
const printedBy = (facts: ToldFacts): Printed => {
  const { caller, campaign, withoutMail, told } = facts
  const open = told.filter(
    ({ review, part }) =>
      leads(facts, { review, part }) ||
      (caller.access.organiser.includes(review.track) && mayTell(review, caller, campaign)),
  )
  if (open.length > 0 || !isClerk(facts)) return { told: open, sealed: false }
  return {
    told: told.filter(({ review }) => review.subjectKind === 'person' && withoutMail.has(review.subject)),
    sealed: true,
  }
}

/** The head, but never what he is told himself: that the deputy signs, or, where there are several, whoever of them has the pen. */
const signedBy = (unit: Unit, people: ToldFacts['people'], told: string | null): SignedAs | null => {
  const [deputy, ...others] = unit.deputies
  const signer = unit.head !== told ? unit.head : others.length === 0 ? deputy : undefined
  const person = signer === undefined ? undefined : people.get(signer)
  return person ? signedAs(unit, person) : null
}

/** Whoever decided issues the notice; of what was decided outside the agency tells, and the pen says who signs. */
const issuedBy = ({ campaign, deciding, people }: ToldFacts, review: Review): ToldItem['issued'] => {
  const decider = campaign.process.deciders.find(({ id }) => id === review.decider)
  const unit = deciding.get(review.decider)
  if (!decider || !unit) {
    const { name, superior } = agencyOf(campaign)
    return { issuer: { kind: 'office', name, superior, place: campaign.place }, signature: null }
  }
  return {
    issuer: decider.way === 'head' ? administrativeIssuer(unit, campaign) : partyIssuer(unit, review.track, campaign),
    signature: signedBy(unit, people, review.subject),
  }
}

/** The unit itself: a body of the Party over its own, an agency over its. */
const listedBy = ({ unit, campaign, told }: ToldFacts): Issuer => {
  const track = told[0]?.review.track ?? ''
  return styleOfIssuer(unit) === 'party' ? partyIssuer(unit, track, campaign) : administrativeIssuer(unit, campaign)
}

/** Where a member of the Party is a member, if that is reviewed elsewhere. */
const cellOf = (person: Person | undefined, review: Review, { inOwnCell }: ToldFacts): ToldItem['cell'] =>
  person?.partyMember && review.side === 'civil' && !inOwnCell.has(person.id)
    ? (person.partyCell ?? { name: '', committee: '' })
    : null

const itemOf = (facts: ToldFacts, { review, part }: ToldFacts['told'][number]): ToldItem => {
  const { campaign, unit, people, now } = facts
  const person = review.subjectKind === 'person' ? people.get(review.subject) : undefined
  const { id: reviewId, name, subjectKind, side } = review
  return {
    ...{ reviewId, name, subjectKind, side, ...outcomeOf(part) },
    ...{ post: person ? postsOn(person, localDate(now)) : '', unitName: unit.name },
    ...{
      decider: part.decider,
      paper: decidedByPaper(review, facts.papers),
      remark: part.remark ?? '',
      outlook: part.outlook ?? '',
    },
    ...{ on: localDate(part.at), petition: petitionPeriod(part, campaign) },
    ...{ cell: cellOf(person, review, facts), issued: issuedBy(facts, review) },
  }
}

const inOrder = (a: ToldItem, b: ToldItem): number =>
  a.subjectKind === b.subjectKind ? byName(a.name, b.name) : a.subjectKind === 'unit' ? -1 : 1

interface ToldAnswer {
  items: ToldItem[]
  /** In whose name the unit makes its list public, and who signs. */
  issuer: Issuer
  signature: SignedAs | null
  sealed: Printed['sealed']
}

/**
 * "In thông báo kết quả": what subjects of a unit were told, for the printed notice to each and the list that is public in the unit
 * (NĐ 90, Đ.18, Đ.22). It is read from where it stands, for who prints it, and kept nowhere else.
 */
export const readTold: Command<typeof input, ToldNamed, ToldFacts, Done, ToldAnswer> = {
  title: 'In thông báo kết quả, danh sách công khai của đơn vị',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'planner',
      is: ({ unit, caller }) => [unit.head, ...unit.clerks].includes(caller.uid),
      why: 'Người đứng đầu in thông báo, danh sách công khai của đơn vị sau khi đã thông báo; đầu mối chỉ in thông báo kín của người không có thư điện tử.',
    },
    {
      who: 'organiser',
      is: ({ caller }) => caller.access.organiser.length > 0,
      why: 'Bộ phận tổ chức in thông báo, danh sách công khai của các nhóm được giao, không có mình, sau khi đã thông báo.',
    },
  ],
  conditions: [],
  writes: [],
  mails: [],
  decide: () => ({ writes: [] }),
  answer: (_, facts) => {
    const { told, sealed } = printedBy(facts)
    return {
      items: told.map((each) => itemOf(facts, each)).toSorted(inOrder),
      ...{ issuer: listedBy(facts), signature: signedBy(facts.unit, facts.people, null), sealed },
    }
  },
  subject: () => null,
  keeps: () => false,
}
