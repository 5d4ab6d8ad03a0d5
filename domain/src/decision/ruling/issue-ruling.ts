import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/of-campaign.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { anyActIdSchema, campaignIdSchema, keySchema } from '../../commands/fields.ts'
import { postsOn } from '../../consultation/asked-facts.ts'
import { entryTakenBack, rulingEntry } from '../../docket/entry.ts'
import { basisOf } from '../../forms/decision/basis.ts'
import { inFull } from '../../forms/facts/in-full.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { Person } from '../../model/person.ts'
import type { Review } from '../../model/review.ts'
import { localDate } from '../../time.ts'
import { viDate } from '../../vi.ts'
import type { DecisionAct, DecisionPart } from '../decision.ts'
import { isFinal } from '../outcome.ts'
import { RULING_PAPERS, type RuledItem, type RulingAct, type RulingPaper } from './ruling.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  /** The act of what was decided. */
  decision: anyActIdSchema,
  paper: z.enum(RULING_PAPERS),
  /** Which of the campaign's bases it names, by their numbers. */
  bases: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
  key: keySchema,
})

export interface RulingNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
  decision: DecisionAct
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
  /** Whose văn thư numbers it; null: nobody's. */
  unit: string | null
  caller: RulingNamed['caller'] & { name: string }
}

const isNotice = (paper: RulingPaper): boolean => paper === 'notice'

/** What stands in the place that a paper takes: of the same decision, the decision as such or its notice. */
export const replacedBy = (
  { input: { paper, decision } }: Pick<RulingNamed, 'input'>,
  issued: readonly RulingAct[],
): RulingAct[] => issued.filter((act) => act.decision === decision && isNotice(act.paper) === isNotice(paper))

/** The decision or resolution that a notice tells of: the last that was issued. */
const toldOf = ({ input, issued }: RulingFacts): RulingAct['tells'] => {
  const last = issued
    .filter((act) => act.decision === input.decision && !isNotice(act.paper))
    .toSorted((a, b) => a.number - b.number)
    .at(-1)
  return last && last.paper !== 'notice' ? { act: last.id, paper: last.paper } : null
}

/** Which of the track's: decisions that had a paper before this one, each once. */
const nthOf = ({ input, decision, issued }: RulingFacts): number => {
  const earlier = issued.filter((act) => act.track === decision.track && act.decision !== input.decision)
  const own = issued.find((act) => act.decision === input.decision)
  return own ? own.nth : new Set(earlier.map((act) => act.decision)).size + 1
}

const itemsOf = ({ decision, parts, reviews, people, unitNames, now }: RulingFacts): RuledItem[] =>
  decision.items.flatMap(({ reviewId, name, part }): RuledItem[] => {
    const decided = parts.get(reviewId)
    const review = reviews.get(reviewId)
    if (!decided || !review || !isFinal(decided)) return []
    const { group, subjectKind, id, scope } = part
    const person = subjectKind === 'person' ? people.get(review.subject) : undefined
    const post = person ? postsOn(person, localDate(now)) : ''
    return [
      { reviewId, name, subjectKind, group, post, unitName: unitNames.get(review.unit) ?? '', part: { id, scope } },
    ]
  })

/** Who organises the track, where what was decided had been appraised. */
const proposerOf = ({ campaign, decision, reviews }: RulingFacts): string => {
  const appraised = [...reviews.values()].some(({ path }) => path.includes('appraisal'))
  const track = campaign.process.tracks.find(({ id }) => id === decision.track)
  return appraised ? inFull(track?.organiser ?? '') : ''
}

const basesOf = ({ campaign, input, decision }: RulingFacts): string[] => [
  ...campaign.legalBases.filter(({ number }) => input.bases.includes(number)).map(basisOf),
  `Kế hoạch số ${campaign.planNumber}, ngày ${viDate(campaign.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${campaign.year}`,
  `kết quả Hội nghị ngày ${viDate(decision.meeting.date)} của ${decision.facts.issuer.name}`,
]

interface Issued extends Done {
  act: string
}

const decide = (facts: RulingFacts): Issued => {
  const { campaign, caller, decision, input, entries, unit, now } = facts
  const act: RulingAct = {
    ...ofCampaign('ruling', facts),
    ...{ track: decision.track, audience: [caller.uid], paper: input.paper },
    ...{ decision: decision.id, decidedOn: decision.meeting.date, nth: nthOf(facts), proposedBy: proposerOf(facts) },
    tells: isNotice(input.paper) ? toldOf(facts) : null,
    bases: isNotice(input.paper) ? [] : basesOf(facts),
    items: itemsOf(facts),
    facts: decision.facts,
  }
  return {
    act: act.id,
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...entries.filter(({ takenBackAt }) => takenBackAt === null).flatMap((entry) => entryTakenBack(entry, now)),
      ...(unit === null ? [] : [rulingEntry(act, unit, campaign)]),
    ],
  }
}

/**
 * "Phát hành quyết định, thông báo": the paper of what was decided, with the list that it encloses, as it was when it was issued.
 * Who recorded the decision issues it; until notice nobody else reads it. Issued anew, it takes the place of the earlier one in the
 * book of papers.
 */
export const issueRuling: Command<typeof input, RulingNamed, RulingFacts, Issued, { act: string }> = {
  title: 'Phát hành quyết định, thông báo kết quả xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'recorder',
      is: ({ decision, caller }) =>
        decision.audience.includes(caller.uid) &&
        decision.items.every(({ part }) => caller.access.scopes?.includes(part.scope) === true),
      why: 'Người ghi kết quả quyết định phát hành văn bản về kết quả đó, khi không có mình trong nhóm nào của danh sách.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'someDecided', refuses: (facts) => (itemsOf(facts).length > 0 ? null : 'nothingDecided') },
    {
      atom: 'rulingBeforeNotice',
      refuses: (facts) => (isNotice(facts.input.paper) && toldOf(facts) === null ? 'rulingMissing' : null),
    },
  ],
  writes: ['acts/{actId}', 'docket/{entryId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: ({ act }) => ({ act }),
  subject: campaignSubject,
}
