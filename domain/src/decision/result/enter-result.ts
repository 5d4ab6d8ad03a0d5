import { scopeOf } from '../../accounts/roles/scopes.ts'
import { applyAct, partIdOf } from '../../acts/apply-act.ts'
import { ofCampaign } from '../../acts/owned-act.ts'
import { warningsToKeep } from '../../appraisal/facts/held-back.ts'
import { decidedOnSheets } from '../../appraisal/sheet/sheet-writes.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { countGates } from '../../conference/gates/count-gates.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { tidy } from '../../vi.ts'
import { departures } from '../decide-item.ts'
import type { DecidedPart } from '../decision-act.ts'
import { isFinal, isUndecided, outcomeOf } from '../outcome.ts'
import { keptIn } from '../passed/kept.ts'
import { overridesUnfit } from '../passed/overrides.ts'
import { tellOpened } from '../record/tell-opened.ts'
import {
  dayUnfit,
  findingsOf,
  itemsIn,
  itemsUnfit,
  otherRules,
  ownGroupBroken,
  type ResultWarning,
  resultsUnfit,
  rulesBroken,
  warningsOf,
  warningsOpen,
  wayIn,
} from './checks.ts'
import {
  againIn,
  basisOf,
  deciderOf,
  decidesHimself,
  entersFromPaper,
  findingsNow,
  type ResultFacts,
  type ResultNamed,
  votersIn,
} from './facts.ts'
import { enterResultInput } from './input.ts'
import { issuedBy } from './issued-by.ts'
import { voteOn } from './item-problem.ts'
import type { ResultAct } from './result.ts'
import { resultRow } from './result-act.ts'

const partsOf = (facts: ResultFacts): ReadonlyMap<string, DecidedPart> => {
  const way = wayIn(facts)
  const table = way === 'superior' ? null : findingsNow(facts)
  const voters = votersIn(facts)
  return new Map(
    itemsIn(facts).map(({ item, review, row }): [string, DecidedPart] => {
      const appraised = basisOf(row)
      const { electorate, own } = voteOn(item, { review, list: facts.input.list, voters })
      const alone = { members: 1, voters: 1 }
      return [
        review.id,
        {
          ...{ ...outcomeOf(item), appraised, way, rounds: item.vote ? [item.vote] : [] },
          overrides: table?.ok ? keptIn(facts, table, { item, review }) : [],
          ...(way === 'committee' ? electorate : alone),
          apart: voters.flatMap(({ id, name }) => (own.includes(id) ? [name] : [])),
          differences: departures(item, appraised),
          ...{ reason: tidy(item.reason).trim(), dissent: '' },
          findings: table?.ok ? warningsToKeep(findingsOf(table, review.id), scopeOf(review)) : [],
        },
      ]
    }),
  )
}

/** Who is told that something was decided, of none what: who organises the track, and in whose name it was entered. */
const toldOf = ({ campaign, input, caller }: ResultFacts): string[] => {
  const decider = deciderOf({ campaign, input })
  const named = input.paper === null ? [] : (decider?.members ?? [])
  return [...new Set([...(campaign.organisers[input.track] ?? []), ...named])]
    .filter((uid) => uid !== caller.uid)
    .sort()
}

/**
 * Whoever enters it reads it; what was decided here each who decides so too and is not on its list, so that any of them may issue its papers.
 */
const readersOf = (facts: ResultFacts): string[] => {
  const { caller, input } = facts
  const listed = new Set(itemsIn(facts).map(({ review }) => review.subject))
  const others = input.paper === null ? (deciderOf(facts)?.members ?? []) : []
  return [caller.uid, ...others.filter((uid) => uid !== caller.uid && !listed.has(uid))]
}

interface Entered extends Done {
  act: string | null
  /** How many are decided by it, and how many wait on. */
  final: number
  waiting: number
  /** What the rules question and no reason answers yet; told beforehand. */
  warnings: ResultWarning[]
}

const decide = (facts: ResultFacts): Entered => {
  const { campaign, input, now, gates } = facts
  const items = itemsIn(facts)
  const final = items.filter(({ item }) => isFinal(item)).length
  const sums = { final, waiting: items.length - final }
  if (input.preview) return { ...sums, act: null, writes: [], warnings: warningsOf(facts) }
  const parts = partsOf(facts)
  const issuer = issuedBy(facts)
  const act: ResultAct = {
    ...ofCampaign('result', facts),
    ...{ track: input.track, decider: input.decider, deciderName: deciderOf(facts)?.name ?? '', way: wayIn(facts) },
    ...{ date: input.date, paper: input.paper, list: input.list, audience: readersOf(facts) },
    items: items.map(({ review }) => {
      const { id, name, group, subjectKind } = review
      const part = { id: partIdOf('decision', review), scope: scopeOf(review), group, subjectKind }
      return { reviewId: id, name, part }
    }),
    ...(issuer && { facts: issuer }),
  }
  const applied = applyAct({ row: resultRow(parts, againIn(facts)), act, reviews: items.map(({ review }) => review) })
  if (!applied.ok) throw new Error(`a result of ${campaign.id} was let in that cannot be recorded`)
  // Who waits for a conclusion keeps nobody else waiting; who has no majority, or no place, is still to be decided.
  const reviewIds = items.flatMap(({ item }) => (isUndecided(item) ? [] : [item.reviewId]))
  const counted = countGates(gates, { until: 'decided', reviewIds, come: true }, now)
  const entered = toldOf(facts).map((to) =>
    queueMail(
      'resultEntered',
      { campaign: { id: campaign.id, campaign: campaign.id } },
      { occasion: act.number, to, now },
    ),
  )
  const mails = [...entered, ...tellOpened(counted.opened, { campaign, number: act.number, now })]
  return {
    ...sums,
    act: act.id,
    warnings: [],
    mails: mails.map(({ id }) => id),
    writes: [
      ...applied.writes,
      ...decidedOnSheets(
        items.map(({ item, review, row }) => ({
          ...{ review, known: row !== undefined },
          decided: {
            ...{ part: partIdOf('decision', review), ...outcomeOf(item) },
            overrides: (parts.get(review.id)?.overrides ?? []).map(({ rule }) => rule),
          },
        })),
      ),
      ...counted.writes,
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * "Ghi kết quả xếp loại": what the head of an agency decides of his staff under NĐ 90 (plan, III.1.1.c), a committee of its members, or
 * what a superior decided, from its paper; one act, of all or of some. Nobody enters anything of himself but what a superior decided.
 */
export const enterResult: Command<
  typeof enterResultInput,
  ResultNamed,
  ResultFacts,
  Entered,
  Omit<Entered, keyof Done>
> = {
  title: 'Ghi kết quả xếp loại của người đứng đầu cơ quan, chi ủy, cấp trên',
  input: enterResultInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'decider',
      is: decidesHimself,
      why: 'Người đứng đầu cơ quan quyết định về người thuộc quyền (NĐ 90), thành viên cấp ủy ghi kết quả của cấp ủy, kể cả từ nghị quyết giấy đã ký; không ai về mình.',
    },
    {
      who: 'organiser',
      is: entersFromPaper,
      why: 'Nhập từ văn bản đã ký: kết quả của cấp trên; của người đứng đầu, cấp ủy thì chỉ nhóm được giao, không có mình.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'decidable', refuses: itemsUnfit },
    { atom: 'resultDated', refuses: dayUnfit },
    { atom: 'resultsFit', refuses: resultsUnfit },
    { atom: 'decisionRulesAsSeen', refuses: otherRules },
    { atom: 'overridesGiven', refuses: ({ input }) => overridesUnfit(input.overrides, input.date) },
    { atom: 'resultRulesKept', refuses: rulesBroken },
    { atom: 'decisionWarningsAnswered', refuses: warningsOpen },
    { atom: 'ownGroupKept', refuses: ownGroupBroken },
  ],
  writes: [
    'acts/{actId}',
    'gates/{gateId}',
    'sheets/{sheetId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/parts/{partId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'campaigns/{campaignId}',
  ],
  mails: ['orderReached', 'resultEntered'],
  decide,
  answer: ({ act, final, waiting, warnings }) => ({ act, final, waiting, warnings }),
  subject: (facts, { act }) => (act === null ? null : campaignSubject(facts)),
  keeps: ({ preview }) => !preview,
}
