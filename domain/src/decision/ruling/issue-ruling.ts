import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { anyActIdSchema, campaignIdSchema, keySchema } from '../../commands/fields.ts'
import { postsOn } from '../../consultation/asked-facts.ts'
import { entryTakenBack, rulingEntry } from '../../docket/entry.ts'
import { styleOfIssuer } from '../../forms/decision/ruling/authority.ts'
import { basisOf } from '../../forms/decision/ruling/basis.ts'
import { inFull } from '../../forms/facts/in-full.ts'
import { signedAs } from '../../forms/facts/signed-as.ts'
import { dated, onDay } from '../../forms/letters/enclosed-with.ts'
import { paths, reviewIdOf } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { Person } from '../../model/person.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { tablesNow } from '../../tables/layout.ts'
import { localDate } from '../../time.ts'
import { same } from '../../writes/same.ts'
import type { DecisionPart } from '../decision.ts'
import { isFinal, outcomeOf } from '../outcome.ts'
import { decidingFor } from '../shown/deciding-for.ts'
import { type DecidedAct, decidedOn, papersOf } from './decided-act.ts'
import { isRuling, replacedBy, replacesOf } from './replaced-by.ts'
import { RULING_PAPERS, type RuledItem, type RulingAct } from './ruling.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  /** The act of what was decided. */
  decision: anyActIdSchema,
  paper: z.enum(RULING_PAPERS),
  /** Which of the campaign's bases it names, by their numbers. */
  bases: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
  /** Asks for the draft, and issues nothing. */
  preview: z.boolean(),
  key: keySchema,
})

export interface RulingNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  decision: DecidedAct
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface RulingFacts extends RulingNamed {
  /** Of the decision's items: their headers and parts, by review id, as far as they are there. */
  reviews: ReadonlyMap<string, Review>
  parts: ReadonlyMap<string, DecisionPart>
  /** Those of them who are people, by id. */
  people: ReadonlyMap<string, Pick<Person, 'posts'>>
  /** By id: names of the units where they are reviewed. */
  unitNames: ReadonlyMap<string, string>
  /** What was issued in the campaign before, and the entries of what this one takes the place of. */
  issued: readonly RulingAct[]
  entries: readonly DocketEntry[]
  /** Whose head decided; null: it was no head. */
  agency: Unit | null
  /** Whose văn thư numbers it; null: nobody's. */
  unit: string | null
  caller: RulingNamed['caller'] & { name: string }
}

/** The decision or resolution that a notice tells of: the last that was issued. */
const toldOf = ({ input, issued }: RulingFacts): RulingAct['tells'] => {
  const last = issued
    .filter((act) => act.decision === input.decision && isRuling(act.paper))
    .toSorted((a, b) => a.number - b.number)
    .at(-1)
  return last && isRuling(last.paper) ? { act: last.id, paper: last.paper } : null
}

/** Which of the issuer's in the track: decisions that had a paper before this one, each once. */
const nthOf = ({ input, decision, issued }: RulingFacts): number => {
  const earlier = issued.filter(
    ({ track, facts, decision: other }) =>
      track === decision.track && same(facts.issuer, decision.facts.issuer) && other !== input.decision,
  )
  const own = issued.find((act) => act.decision === input.decision)
  return own ? own.nth : new Set(earlier.map((act) => act.decision)).size + 1
}

/** Whether somebody is one of these subjects. */
const isAmong = (
  items: readonly { reviewId: string }[],
  uid: string,
  { campaign, decision }: Pick<RulingNamed, 'campaign' | 'decision'>,
): boolean => items.some(({ reviewId }) => reviewId === reviewIdOf(campaign.id, uid, decision.track))

/** Of whoever issues it nothing: what was decided of him before he was made head leaves by another hand. */
const itemsOf = (facts: RulingFacts): RuledItem[] => {
  const { decision, parts, reviews, people, unitNames, caller, now } = facts
  return decision.items.flatMap(({ reviewId, name, part }): RuledItem[] => {
    const decided = parts.get(reviewId)
    const review = reviews.get(reviewId)
    if (!decided || !review || !isFinal(decided) || isAmong([{ reviewId }], caller.uid, facts)) return []
    const { group, subjectKind, id, scope } = part
    const person = subjectKind === 'person' ? people.get(review.subject) : undefined
    const post = person ? postsOn(person, localDate(now)) : ''
    const unitName = unitNames.get(review.unit) ?? ''
    const { overrides } = decided
    const outcome = decision.kind === 'result' && {
      outcome: outcomeOf(decided),
      ...(overrides.length > 0 && { overrides }),
    }
    return [{ reviewId, name, subjectKind, group, post, unitName, part: { id, scope }, ...outcome }]
  })
}

/** Who organises the track, where what was decided had been appraised. */
const proposerOf = ({ campaign, decision, reviews }: RulingFacts): string => {
  const appraised = [...reviews.values()].some(({ path }) => path.includes('appraisal'))
  const track = campaign.process.tracks.find(({ id }) => id === decision.track)
  return appraised ? inFull(track?.organiser ?? '') : ''
}

const basesOf = ({ campaign, input, decision }: RulingFacts): string[] => {
  const style = styleOfIssuer(decision.facts.issuer)
  return [
    ...campaign.legalBases.filter(({ number }) => input.bases.includes(number)).map((basis) => basisOf(basis, style)),
    `Kế hoạch số ${campaign.planNumber}${dated(style, campaign.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${campaign.year}`,
    resultNamed(decision, onDay(style, decidedOn(decision))),
  ]
}

/** What was said before it was decided: in the meeting itself; of an agency's head in its conference (NĐ 90, Đ.18). */
const resultNamed = (decision: DecidedAct, day: string): string => {
  const { name } = decision.facts.issuer
  if (decision.kind === 'decision') return `kết quả Hội nghị ${day} của ${name}`
  return decision.way === 'head'
    ? `kết quả họp nhận xét, đánh giá và đề nghị xếp loại của ${name}`
    : `kết quả họp ${day} của ${name}`
}

/** Of a meeting its recorder alone; else whoever may issue it too, none of whom is on the list. */
const readersOf = (facts: RulingFacts): string[] => {
  const { decision, caller } = facts
  if (decision.kind === 'decision') return [caller.uid]
  return [...new Set([caller.uid, ...decision.audience])].filter((uid) => !isAmong(itemsOf(facts), uid, facts))
}

/** The head who issues it signs it, whoever was in charge on the day of the decision; its list is laid as on the day of issue. */
const issuedAs = ({ decision, agency, caller, campaign }: RulingFacts): RulingAct['facts'] => {
  const { tables: _then, ...decided } = decision.facts
  const own = decision.kind === 'result' && decision.way === 'head' && agency
  return {
    ...{ ...decided, ...tablesNow(campaign) },
    ...(own && { signature: signedAs(own, { id: caller.uid, name: caller.name }) }),
  }
}

/** As it is issued, or would be. */
type Draft = Omit<RulingAct, 'submittedAt'>

interface Issued extends Done {
  act: string | null
  /** Null once it is issued. */
  draft: Draft | null
}

const decide = (facts: RulingFacts): Issued => {
  const { campaign, decision, input, issued, entries, unit, now } = facts
  const act: RulingAct = {
    ...ofCampaign('ruling', facts),
    ...{ track: decision.track, audience: readersOf(facts), paper: input.paper },
    ...{ decision: decision.id, decidedOn: decidedOn(decision), nth: nthOf(facts), proposedBy: proposerOf(facts) },
    tells: isRuling(input.paper) ? null : toldOf(facts),
    replaces: replacesOf(replacedBy(input, issued), entries),
    bases: isRuling(input.paper) ? basesOf(facts) : [],
    items: itemsOf(facts),
    facts: issuedAs(facts),
  }
  const { submittedAt: _at, ...draft } = act
  if (input.preview) return { act: null, draft, writes: [] }
  return {
    ...{ act: act.id, draft: null },
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...entries.flatMap((entry) => entryTakenBack(entry, now)),
      ...(unit === null ? [] : [rulingEntry(act, unit, campaign)]),
    ],
  }
}

/**
 * "Phát hành quyết định, thông báo": the paper of what was decided, with the list that it encloses, as it was when it was issued.
 * Who recorded the decision issues it, or the head or a member of the committee that decided, whoever of them entered it; until notice nobody
 * else reads it.
 * Issued anew, it takes the place of the earlier one in the book of papers.
 */
export const issueRuling: Command<
  typeof input,
  RulingNamed,
  RulingFacts,
  Issued,
  { act: string | null; draft: Draft | null }
> = {
  title: 'Phát hành quyết định, thông báo kết quả xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'recorder',
      is: ({ decision, caller }) =>
        decision.kind === 'decision' &&
        decision.audience.includes(caller.uid) &&
        decision.items.every(({ part }) => caller.access.scopes?.includes(part.scope) === true),
      why: 'Người ghi kết quả quyết định phát hành văn bản về kết quả đó, khi không có mình trong nhóm nào của danh sách.',
    },
    {
      who: 'decider',
      is: ({ decision, caller, campaign }) =>
        decision.kind === 'result' &&
        decidingFor(campaign, caller.uid).some(({ id }) => id === decision.decider) &&
        // Whoever was made head since issues what was decided of all others.
        (decision.way === 'head' || !isAmong(decision.items, caller.uid, { campaign, decision })),
      why: 'Người đứng đầu cơ quan, thành viên cấp ủy đã quyết định phát hành văn bản về kết quả đó, dù ai trong số đó đã ghi; không có mình trong danh sách của văn bản.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'rulingOfOthers',
      // In its place would stand one without his row, which then had none.
      refuses: (facts) =>
        replacedBy(facts.input, facts.issued).some(({ items }) => isAmong(items, facts.caller.uid, facts))
          ? 'rulingNamesOwn'
          : null,
      only: ['decider'],
    },
    { atom: 'someDecided', refuses: (facts) => (itemsOf(facts).length > 0 ? null : 'nothingDecided') },
    {
      atom: 'rulingBeforeNotice',
      refuses: (facts) => (facts.input.paper === 'notice' && toldOf(facts) === null ? 'rulingMissing' : null),
    },
    {
      atom: 'paperOfDecider',
      refuses: ({ input, decision }) => (papersOf(decision).includes(input.paper) ? null : 'rulingUnfit'),
    },
  ],
  writes: ['acts/{actId}', 'docket/{entryId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: ({ act, draft }) => ({ act, draft }),
  subject: (facts, { act }) => (act === null ? null : campaignSubject(facts)),
  keeps: ({ preview }) => !preview,
}
