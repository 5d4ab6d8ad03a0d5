import * as z from 'zod/mini'
import { onBehalfInput, onBehalfOf } from '../../acts/on-behalf.ts'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { dateSchema, keySchema, lineText, paperIdSchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { entryTakenBack, planEntry } from '../../docket/entry.ts'
import { styleOfIssuer } from '../../forms/decision/ruling/authority.ts'
import { administrativeIssuer, type IssuingUnit } from '../../forms/facts/issuer-of.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { PaperFacts } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { organises } from '../../papers/may-return.ts'
import { type PaperNamed, paperSubject } from '../../papers/paper-named.ts'
import { tablesNow } from '../../tables/layout.ts'
import { localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import type { RemediationAct } from '../act.ts'
import { COMMITMENTS, OPTIONAL_PARTS, PLAN_EVENTS, PLAN_ITEMS_MAX, PLAN_TEXT_MAX } from '../limits.ts'
import { asksOn, confirmersOf, isAhead, isMinuted, madeOn } from '../standing.ts'
import { marked, ofPlan } from './marked.ts'

const text = z.string().check(z.maxLength(PLAN_TEXT_MAX), z.overwrite(shown))

const input = z.strictObject({
  paperId: paperIdSchema,
  items: z
    .array(
      z.strictObject({
        ...{ limit: text, cause: text, measure: text, owner: lineText },
        /** Empty: not said yet, which is refused by its item. */
        until: z.union([dateSchema, z.literal('')]),
      }),
    )
    .check(z.maxLength(PLAN_ITEMS_MAX)),
  watcher: lineText,
  /** Null: of a collective. */
  commitment: z.nullable(z.strictObject({ ideology: text, ethics: text, discipline: text, duties: text, study: text })),
  /** Signed on paper, and entered by another hand; null: by who answers for it. */
  onPaper: z.nullable(onBehalfInput),
  key: keySchema,
})

interface SendNamed extends PaperNamed {
  input: z.output<typeof input>
  /** The unit of the paper: of a collective itself. */
  unit: (Pick<Unit, 'id' | 'clerks'> & IssuingUnit) | null
}

export interface SendFacts extends SendNamed {
  campaign: Campaign
  reviews: readonly Review[]
  /** What prints of its accepted text state besides; null: there is none. */
  facts: PaperFacts | null
  /** Of the plan before it in the book of papers; null: there is none. */
  entry: DocketEntry | null
  caller: SendNamed['caller'] & { name: string }
}

const ownerMissing = ({ input: { items } }: SendFacts): Refusal | null => {
  const at = Object.fromEntries(
    items.flatMap(({ owner }, at) => (isEmpty(owner) ? [[`items.${at}.owner`, 'missing'] as const] : [])),
  )
  return Object.keys(at).length > 0 ? { reason: 'planOwnerMissing', at } : null
}

const missing = ({ paper, input: { items, commitment, onPaper }, now }: SendFacts): Refusal | null => {
  const made = madeOn(paper, onPaper?.paperDate ?? localDate(now))
  const lacking = items.flatMap(({ limit, measure, until }, at) => [
    ...(isEmpty(limit) ? [`items.${at}.limit`] : []),
    ...(isEmpty(measure) ? [`items.${at}.measure`] : []),
    ...(isAhead(until, made) ? [] : [`items.${at}.until`]),
  ])
  const parts = COMMITMENTS.filter((part) => !OPTIONAL_PARTS.includes(part) && isEmpty(commitment?.[part] ?? ''))
  const all =
    paper.subjectKind === 'unit'
      ? [...lacking, ...(items.length === 0 ? ['items'] : []), ...(commitment ? ['commitment'] : [])]
      : [...lacking, ...parts.map((part) => `commitment.${part}`)]
  return all.length > 0
    ? { reason: 'planIncomplete', at: Object.fromEntries(all.map((where) => [where, 'missing'])) }
    : null
}

const entered = ({ input, caller, now }: SendFacts) =>
  input.onPaper && onBehalfOf(input.onPaper, { uid: caller.uid, name: caller.name }, now)

/**
 * A body of the Party issues its plan by HD 36, a board or a union's committee by NĐ 30, under its agency (domain.md §5). A person's
 * papers stand under his cell, or where he works.
 */
const issuedAs = ({ paper, campaign, unit, facts }: SendFacts): Pick<RemediationAct, 'style' | 'facts'> => {
  if (paper.subjectKind === 'person' || unit?.id !== paper.subject) return { facts }
  const style = styleOfIssuer(unit)
  return style === 'party' || !facts
    ? { style, facts }
    : { style, facts: { ...facts, issuer: administrativeIssuer(unit, campaign) } }
}

const actOf = (facts: SendFacts): RemediationAct => {
  const { paper, campaign, input } = facts
  const clean = (value: string) => tidy(value).trim()
  return {
    ...ofPlan('remediation', facts, entered(facts)),
    ...{ subject: paper.subject, subjectKind: paper.subjectKind, name: paper.subjectName, unitName: paper.unitName },
    ...{ year: campaign.year, partyMember: paper.partyMember, watcher: clean(input.watcher) },
    items: input.items.map(({ limit, cause, measure, owner, until }) => ({
      ...{ limit: clean(limit), cause: clean(cause), measure: clean(measure), owner: clean(owner), until },
    })),
    commitment: input.commitment && {
      ideology: clean(input.commitment.ideology),
      ethics: clean(input.commitment.ethics),
      discipline: clean(input.commitment.discipline),
      duties: clean(input.commitment.duties),
      study: clean(input.commitment.study),
    },
    confirmedBy: paper.returners.length > 0 ? 'head' : 'above',
    ...{ ...issuedAs(facts), ...tablesNow(campaign) },
  }
}

const decide = (facts: SendFacts): Done => {
  const { paper, campaign, reviews, caller, now } = facts
  const act = actOf(facts)
  const about = { occasion: act.number, now }
  const asked = confirmersOf(paper, campaign)
    .filter((to) => to !== caller.uid)
    .map((to) => queueMail('planSent', { paper }, { ...about, to }))
  // In whose name it stands is told, so that he can say that it is not his.
  const named = paper.responsible === caller.uid ? [] : [paper.responsible]
  const mails = [...asked, ...named.map((to) => queueMail('planEntered', { paper }, { ...about, to }))]
  return {
    mails: mails.map(({ id }) => id),
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...entryTakenBack(facts.entry, now),
      ...planEntry(act, campaign),
      ...marked(paper, reviews, {
        standing: { state: 'sent', plan: act.id, at: now, confirmed: [] },
        asks: (review) => asksOn(review, campaign),
        ...{ event: PLAN_EVENTS.sent, by: caller.uid, now },
      }),
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * "Gửi kế hoạch khắc phục" (plan, IV): what limits are mended by whom and until when; of a person with his commitment for the next
 * year. From the confirmed minutes on, beside whatever the stages still do.
 */
export const sendRemediation: Command<typeof input, SendNamed, SendFacts, Done, object> = {
  title: 'Gửi kế hoạch khắc phục, bản cam kết',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'responsible',
      is: ({ paper, caller }) => paper.responsible === caller.uid,
      why: 'Người chịu trách nhiệm lập kế hoạch khắc phục, cam kết của mình, của tập thể.',
    },
    {
      who: 'clerk',
      is: ({ unit, caller }) => unit?.clerks.includes(caller.uid) ?? false,
      why: 'Đầu mối nhập thay từ bản giấy đã ký.',
    },
    {
      who: 'organiser',
      is: ({ paper, caller }) => organises(paper, caller),
      why: 'Bộ phận tổ chức nhập thay từ bản giấy đã ký.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'remediationOpen',
      refuses: ({ campaign, reviews }) => (campaign.process.remediation && isMinuted(reviews) ? null : 'planTooEarly'),
    },
    {
      atom: 'planNotSent',
      refuses: ({ paper: { remediation } }) =>
        remediation === undefined || remediation.state === 'returned' ? null : 'planSentAlready',
    },
    {
      atom: 'planOwnHand',
      refuses: ({ input }) => (input.onPaper ? null : 'planNotOwn'),
      only: ['clerk', 'organiser'],
    },
    {
      atom: 'paperKept',
      refuses: (facts) => (facts.input.onPaper === null || entered(facts) ? null : 'paperUnplaced'),
    },
    { atom: 'planOwned', refuses: ownerMissing },
    { atom: 'planWhole', refuses: missing },
  ],
  writes: [
    'acts/{actId}',
    'docket/{entryId}',
    'papers/{paperId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: ['planSent', 'planEntered'],
  decide,
  answer: () => ({}),
  subject: paperSubject,
}
