import { scopeOf } from '../../accounts/roles/scopes.ts'
import type { TableRow } from '../../appraisal/facts/table-findings.ts'
import { tableRows } from '../../appraisal/facts/table-rows.ts'
import type { Sheet, SheetRow } from '../../appraisal/sheet/sheet.ts'
import type { Called } from '../../commands/command.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Gate } from '../../model/gate.ts'
import type { Person } from '../../model/person.ts'
import type { Decider } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { membersOf } from '../../registry/members-of.ts'
import type { Answered } from '../answered.ts'
import { type Decided, outcomeOf, UNDECIDED } from '../outcome.ts'
import { isDecidedAgain } from '../passed/decided-again.ts'
import { decidedBefore } from '../record/facts.ts'
import type { CivilLevel } from '../shown/civil-level.ts'
import { decidedFindings } from '../table/decided-table.ts'
import { wayOf } from '../way.ts'
import type { EnterResultInput } from './input.ts'

export interface ResultNamed extends Called {
  campaign: Campaign
  input: EnterResultInput
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface ResultFacts extends ResultNamed {
  /** Those named, as far as they exist in this campaign. */
  reviews: readonly Review[]
  /** Of their groups. */
  sheets: readonly Sheet[]
  /** By group, how many reviews it has that are on no sheet yet. */
  unseen: Readonly<Record<string, number>>
  /** Groups in which somebody else decides too. */
  shared: ReadonlySet<string>
  /** By subject: the level of the other side, for who rates members of the Party. */
  civil: ReadonlyMap<string, CivilLevel>
  /** A committee, and its members as far as the registry knows them; null: none decides. */
  unit: Unit | null
  /** The agency whose head decides; null: none does. */
  agency: Unit | null
  people: readonly Person[]
  /** Of those named. */
  answered: Answered
  /** By review, who entered its proposal from the signed paper; absent: it was sent by whose it is. */
  proposedBy: ReadonlyMap<string, string>
  /** Groups to which the caller belongs himself. */
  inside: ReadonlySet<string>
  /** That count what is decided in the campaign. */
  gates: readonly Gate[]
  caller: ResultNamed['caller'] & { name: string }
}

/** Who decided, as the campaign has it, unless it is in a meeting that its recorder enters; null: nobody here. */
export const deciderOf = ({ campaign, input }: Pick<ResultNamed, 'campaign' | 'input'>): Decider | null => {
  const found = campaign.process.deciders.find(({ id }) => id === input.decider)
  return found && wayOf(found) !== 'meeting' ? found : null
}

/** Decides, or enters it for a committee, himself; what a committee has signed on paper too, in which no organiser outside it may be. */
export const decidesHimself = (named: ResultNamed): boolean => {
  const decider = deciderOf(named)
  if (!decider?.way || !decider.members.includes(named.caller.uid)) return false
  return named.input.paper === null || decider.way === 'committee'
}

/** Enters it from the signed paper, as who organises the track. */
export const entersFromPaper = (named: ResultNamed): boolean =>
  named.input.paper !== null && deciderOf(named) !== null && named.caller.access.organiser.includes(named.input.track)

const isSuperiors = (facts: ResultFacts): boolean => {
  const decider = deciderOf(facts)
  return decider !== null && wayOf(decider) === 'superior'
}

/** What a superior decided is entered whole from its paper, oneself on it; else no organiser enters it of his own group. */
const mayEnter = (facts: ResultFacts, review: Review): boolean => {
  const { uid, access } = facts.caller
  if (decidesHimself(facts) && review.actors.decision?.includes(uid)) return true
  return entersFromPaper(facts) && (isSuperiors(facts) || access.scopes?.includes(scopeOf(review)) === true)
}

/** What another decides is answered as what is not there; oneself is told by the rule, and told apart by `checks`. */
export const ownReviews = (facts: ResultFacts): Review[] =>
  facts.reviews.filter(
    (review) =>
      review.track === facts.input.track &&
      review.decider === facts.input.decider &&
      (mayEnter(facts, review) || review.subject === facts.caller.uid),
  )

/** By review, its row. */
export const rowsIn = ({ sheets }: Pick<ResultFacts, 'sheets'>): ReadonlyMap<string, SheetRow> =>
  new Map(sheets.flatMap(({ rows }) => Object.entries(rows)))

/**
 * Those who were decided, and are decided again before they are told. Never oneself, who would learn by it what he was given; but
 * where a superior's paper is entered whole.
 */
export const againIn = (facts: ResultFacts): ReadonlySet<string> => {
  const rows = rowsIn(facts)
  const again = ownReviews(facts).filter(
    (review) =>
      (review.subject !== facts.caller.uid || isSuperiors(facts)) &&
      isDecidedAgain(review, rows.get(review.id)?.decided, facts.civil.get(review.subject)),
  )
  return new Set(again.map(({ id }) => id))
}

/** What it rests on: what its unit proposed. */
export const basisOf = (row: SheetRow | undefined): Decided => {
  const { proposal } = row ?? {}
  if (proposal?.notRated) return { ...UNDECIDED, notRated: proposal.notRated }
  return { ...UNDECIDED, level: proposal?.proposed ?? null }
}

/** Members of the committee who vote, present or not. */
export const votersIn = ({ unit, people, input }: Pick<ResultFacts, 'unit' | 'people' | 'input'>) =>
  unit
    ? membersOf(unit, people, input.date).map(({ person, name, votes }, at) => ({
        ...{ id: person ?? `g-${at + 1}`, name, votes },
        present: true,
      }))
    : []

const withCivil = (line: TableRow, civil: ResultFacts['civil']): TableRow => {
  const level = civil.get(line.row.subject)?.level
  const { rated } = line.row
  return level && rated ? { ...line, row: { ...line.row, rated: { ...rated, elsewhere: level } } } : line
}

/** The rules over the groups of what is decided now, as they will stand. */
export const findingsNow = (facts: ResultFacts) => {
  const { campaign, input, sheets, unseen, civil } = facts
  const now = input.items.map((item) => [item.reviewId, outcomeOf(item)] as const)
  return decidedFindings(campaign, {
    track: input.track,
    scopes: [...new Set(sheets.map(({ scope }) => scope))],
    rows: tableRows(sheets, new Map()).map((line) => withCivil(line, civil)),
    decided: new Map<string, Decided>([...decidedBefore(facts), ...now]),
    unseen,
  })
}
