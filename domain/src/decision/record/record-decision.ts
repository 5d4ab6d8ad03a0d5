import { scopeOf } from '../../accounts/roles/scopes.ts'
import { applyAct, partIdOf } from '../../acts/apply-act.ts'
import { ofCampaign } from '../../acts/owned-act.ts'
import { findingsOn, warningsToKeep } from '../../appraisal/facts/held-back.ts'
import { decidedOnSheets } from '../../appraisal/sheet/sheet-writes.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { countGates } from '../../conference/gates/count-gates.ts'
import { decisionEntry } from '../../docket/entry.ts'
import { partyIssuer } from '../../forms/facts/issuer-of.ts'
import { signedAs } from '../../forms/facts/signed-as.ts'
import { type ActFacts, LAYOUT } from '../../model/printed.ts'
import { tablesNow } from '../../tables/layout.ts'
import { tidy } from '../../vi.ts'
import type { DecisionAct } from '../decision.ts'
import { type DecidedPart, decisionRow } from '../decision-act.ts'
import { isFinal, isUndecided, outcomeOf } from '../outcome.ts'
import { overridesFor, overridesUnfit } from '../passed/overrides.ts'
import { AGENCY } from '../table/decided-table.ts'
import {
  blocksAt,
  decidedEarlier,
  itemsUnfit,
  meetingUnfit,
  otherRules,
  rulesBroken,
  votesUnfit,
  warningsOpen,
} from './checks.ts'
import { type DecisionFacts, type DecisionNamed, deciderOf, findingsNow, itemsDecided, rollIn } from './facts.ts'
import { recordDecisionInput } from './input.ts'
import { meetingOf } from './meeting.ts'
import { tellOpened } from './tell-opened.ts'

type Findings = ReturnType<typeof findingsNow>

/** The resolutions that let a rule be passed at one of these places. */
const overridesAt = ({ input }: DecisionFacts, table: Findings, ...places: readonly string[]) =>
  table.ok ? places.flatMap((at) => overridesFor(input.overrides, at, blocksAt(table, at))) : []

/** What each part says besides its act and place, by review. */
const partsOf = (facts: DecisionFacts): ReadonlyMap<string, DecidedPart> => {
  const table = findingsNow(facts)
  const roll = rollIn(facts)
  return new Map(
    itemsDecided(facts).flatMap(({ item, review, appraised, decided }): [string, DecidedPart][] => {
      if (!decided.ok) return []
      const { electorate, apart, rounds, differences } = decided
      const found = table.ok ? findingsOn(table, { reviewId: review.id, group: review.group }) : []
      const out = [...apart.own, ...apart.left]
      return [
        [
          review.id,
          {
            ...{ ...outcomeOf(item), appraised, way: item.way, rounds: [...rounds], ...electorate, differences },
            apart: roll.filter(({ id, present }) => present && out.includes(id)).map(({ name }) => name),
            ...{ reason: tidy(item.reason).trim(), dissent: tidy(item.dissent).trim() },
            ...{
              findings: warningsToKeep(found, scopeOf(review)),
              overrides: overridesAt(facts, table, review.id, review.group),
            },
          },
        ],
      ]
    }),
  )
}

/** The collective as the head of its papers, and who signs for it: whoever chaired, where the registry knows him. */
const issuedBy = ({ unit, people, campaign, input }: DecisionFacts): ActFacts => {
  if (!unit) throw new Error('a meeting of nobody was let in')
  const chair = people.find(({ id }) => id === input.meeting.chair)
  return {
    layout: LAYOUT,
    issuer: partyIssuer(unit, input.track, campaign),
    signature: chair ? signedAs(unit, chair) : null,
    ...tablesNow(campaign),
  }
}

/** Whoever was in the room since the chair opened: of all groups, but for the subjects on which he was out. */
const informedIn = (facts: DecisionFacts): NonNullable<DecisionAct['informed']> => {
  const outOf = (id: string) =>
    itemsDecided(facts).flatMap(({ review, decided }) =>
      decided.ok && [...decided.apart.own, ...decided.apart.left].includes(id) ? [review.id] : [],
    )
  return rollIn(facts)
    .filter(({ present }) => present)
    .map(({ id, name }) => ({ id, name, from: facts.input.meeting.startedAt, out: outOf(id) }))
}

interface Recorded extends Done {
  act: string | null
  /** How many are decided by it, and how many wait on. */
  final: number
  waiting: number
}

const decide = (facts: DecisionFacts): Recorded => {
  const { campaign, input, caller, now, gates, unit } = facts
  const items = itemsDecided(facts)
  const final = items.filter(({ item }) => isFinal(item)).length
  const sums = { final, waiting: items.length - final }
  if (input.preview) return { ...sums, act: null, writes: [] }
  const parts = partsOf(facts)
  const act: DecisionAct = {
    ...ofCampaign('decision', facts),
    ...{ track: input.track, decider: input.decider, audience: [caller.uid] },
    items: items.map(({ review }) => {
      const { id, name, group, subjectKind } = review
      const part = { id: partIdOf('decision', review), scope: scopeOf(review), group, subjectKind }
      return { reviewId: id, name, part }
    }),
    meeting: meetingOf(input.meeting, rollIn(facts)),
    informed: informedIn(facts),
    // What counts over all groups is told in no part: its readers may belong to another one. Who was decided before has his part.
    overrides: overridesAt(facts, findingsNow(facts), AGENCY, ...decidedEarlier(facts)),
    facts: issuedBy(facts),
  }
  const reviews = items.map(({ review }) => review)
  const applied = applyAct({ row: decisionRow(parts), act, reviews })
  if (!applied.ok) throw new Error(`a meeting of ${campaign.id} was let in that cannot be recorded`)
  // Who waits for a conclusion, or to be reviewed, keeps nobody else waiting.
  const reviewIds = items.flatMap(({ item }) => (isUndecided(item) ? [] : [item.reviewId]))
  const onSheets = items.map(({ item, review }) => ({
    review,
    decided: {
      ...{ part: partIdOf('decision', review), ...outcomeOf(item) },
      overrides: (parts.get(review.id)?.overrides ?? []).map(({ rule }) => rule),
    },
  }))
  const counted = countGates(gates, { until: 'decided', reviewIds, come: true }, now)
  const mails = tellOpened(counted.opened, { campaign, number: act.number, now })
  return {
    ...sums,
    act: act.id,
    mails: mails.map(({ id }) => id),
    writes: [
      ...applied.writes,
      ...decidedOnSheets(onSheets),
      ...counted.writes,
      ...mails.map(({ write }) => write),
      ...(unit ? [decisionEntry(act, unit.id, campaign)] : []),
    ],
  }
}

/**
 * "Ghi kết quả quyết định": a meeting of the collective that decides, with its roll, votes and outcomes, as one act (plan,
 * III.2.2). The votes decide: what is entered has to be what they come to. What comes late is another meeting, counted with this one.
 */
export const recordDecision: Command<
  typeof recordDecisionInput,
  DecisionNamed,
  DecisionFacts,
  Recorded,
  Omit<Recorded, keyof Done>
> = {
  title: 'Ghi kết quả hội nghị quyết định xếp loại',
  input: recordDecisionInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'recorder',
      is: (named) => deciderOf(named)?.recorder === named.caller.uid,
      why: 'Người được tập thể quyết định giao ghi kết quả, không có mình trong nhóm nào của danh sách.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'decidable', refuses: itemsUnfit },
    { atom: 'meetingHeld', refuses: meetingUnfit },
    { atom: 'votesCount', refuses: votesUnfit },
    { atom: 'decisionRulesAsSeen', refuses: otherRules },
    { atom: 'overridesGiven', refuses: ({ input }) => overridesUnfit(input.overrides, input.meeting.date) },
    { atom: 'decisionRulesKept', refuses: rulesBroken },
    { atom: 'decisionWarningsAnswered', refuses: warningsOpen },
  ],
  writes: [
    'acts/{actId}',
    'docket/{entryId}',
    'gates/{gateId}',
    'sheets/{sheetId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/parts/{partId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'campaigns/{campaignId}',
  ],
  mails: ['orderReached'],
  decide,
  answer: ({ act, final, waiting }) => ({ act, final, waiting }),
  subject: (facts, { act }) => (act === null ? null : campaignSubject(facts)),
  keeps: ({ preview }) => !preview,
}
