import * as z from 'zod/mini'
import { scopeOf } from '../accounts/roles/scopes.ts'
import { applyAct, itemReasons, partIdOf } from '../acts/apply-act.ts'
import { ofCampaign } from '../acts/owned-act.ts'
import { campaignSubject } from '../commands/campaign-subject.ts'
import type { Called, Command, Done, Refusal } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { campaignIdSchema, keySchema, reviewIdSchema } from '../commands/fields.ts'
import { once } from '../commands/once.ts'
import { appraisalEntry } from '../docket/entry.ts'
import { submitter } from '../forms/appraisal/submitter.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Access } from '../model/access.ts'
import { ACT_MAX } from '../model/act.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Person } from '../model/person.ts'
import { trackSchema } from '../model/process.ts'
import type { Review } from '../model/review.ts'
import type { Unit } from '../model/unit.ts'
import type { Finding } from '../pack/rate/result.ts'
import type { RefusalCode } from '../refusals/refusals.ts'
import { appraisesIn } from '../registry/relations/appraisers.ts'
import type { AppraisalAct } from './appraisal.ts'
import { appraisalAct, appraisalRow } from './appraisal-act.ts'
import { appraise } from './appraise.ts'
import { blockedBy, findingsOn, unanswered, warningsToKeep } from './facts/held-back.ts'
import { type TableFindings, tableFindings } from './facts/table-findings.ts'
import { tableRows } from './facts/table-rows.ts'
import type { Mark } from './mark.ts'
import { mayAppraise } from './may-appraise.ts'
import { decidersOf, readersOf } from './readers.ts'
import type { Sheet, SheetRow } from './sheet/sheet.ts'
import { summaryOf } from './table/summary.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  /** With the number of the mark that was seen; 0 where there was none. */
  items: z
    .array(z.strictObject({ reviewId: reviewIdSchema, rev: z.int().check(z.nonnegative(), z.maximum(1_000_000)) }))
    .check(z.minLength(1), z.maxLength(ACT_MAX)),
  /** Hash of the rules by which the table was looked at. */
  pack: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Rules whose warnings were seen and are accepted, for rows that carry no reason. */
  accepted: z.array(z.string().check(z.regex(/^[A-Za-z0-9]{1,20}$/))).check(z.maxLength(50)),
  key: keySchema,
})
type Input = z.output<typeof input>

interface HandOverNamed extends Called {
  campaign: Campaign
  input: Input
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'scopes'> }
}

export interface HandOverFacts extends HandOverNamed {
  /** Those named, as far as they exist in this campaign and track. */
  reviews: readonly Review[]
  /** Of the groups of the track that the caller handles: the table as he sees it. */
  sheets: readonly Sheet[]
  /** By review id: of those named, and of all on these sheets. */
  marks: ReadonlyMap<string, Mark>
  caller: HandOverNamed['caller'] & { name: string }
  /** Where the caller holds his main post, and who heads it; null: nowhere, nobody. */
  unit: Unit | null
  head: Pick<Person, 'id' | 'name'> | null
}

/** What is not of this person's groups is answered as what is not there. */
const ownReviews = ({ reviews, caller, input }: HandOverFacts): Review[] =>
  reviews.filter((review) => review.track === input.track && mayAppraise(review, caller))

const itemsUnfit = (facts: HandOverFacts): Refusal | null => {
  const byId = new Map(ownReviews(facts).map((review) => [review.id, review]))
  const at = itemReasons(appraisalAct, facts.input.items, byId)
  return Object.keys(at).length > 0 ? { reason: 'itemsNotReady', at } : null
}

/** `at`: by review id, what another organiser has changed since it was seen. */
const changedMeanwhile = ({ input, marks }: HandOverFacts): Refusal | null => {
  const changed = input.items.filter(({ reviewId, rev }) => (marks.get(reviewId)?.rev ?? 0) !== rev)
  const at = Object.fromEntries(changed.map(({ reviewId }) => [reviewId, 'changed']))
  return changed.length > 0 ? { reason: 'marksChanged', at } : null
}

/** The rules over the table as the caller sees it; null: not the rules by which it was looked at, or none are here. */
const lookedAt = once((facts: HandOverFacts): TableFindings | RefusalCode => {
  const { campaign, input, sheets, marks, caller } = facts
  const rows = tableRows(sheets, marks)
  const found = tableFindings(campaign, { track: input.track, rows, scopes: caller.access.scopes ?? [] })
  if (!found.ok) return 'packMissing'
  return found.ref.hash === input.pack ? found : 'packDiffers'
})

const otherRules = (facts: HandOverFacts): RefusalCode | null => {
  const table = lookedAt(facts)
  return typeof table === 'string' ? table : null
}

const findingsOf = (facts: HandOverFacts): ((review: Review) => readonly Finding[]) => {
  const table = lookedAt(facts)
  return ({ id, group }) => (typeof table === 'string' ? [] : findingsOn(table, { reviewId: id, group }))
}

/** `at`: by review id, the rule that says so. */
const heldBack = (
  facts: HandOverFacts,
  reason: RefusalCode,
  ruleOf: (findings: readonly Finding[], mark: Mark | undefined) => string | null,
): Refusal | null => {
  const of = findingsOf(facts)
  const at = Object.fromEntries(
    ownReviews(facts).flatMap((review) => {
      const rule = ruleOf(of(review), facts.marks.get(review.id))
      return rule === null ? [] : [[review.id, rule] as const]
    }),
  )
  return Object.keys(at).length > 0 ? { reason, at } : null
}

/** By review id. */
const rowsOf = ({ sheets }: HandOverFacts): ReadonlyMap<string, SheetRow> =>
  new Map(sheets.flatMap((sheet) => Object.entries(sheet.rows)))

const appraisedOf = (facts: HandOverFacts) => {
  const of = findingsOf(facts)
  const rows = rowsOf(facts)
  return ownReviews(facts).map((review) => {
    const { id } = review
    const warnings = warningsToKeep(of(review), scopeOf(review))
    return {
      review,
      ...appraise({ review, row: rows.get(id), mark: facts.marks.get(id), warnings }, facts.campaign.conferenceRules),
    }
  })
}

const notAppraised = (facts: HandOverFacts): Refusal | null => {
  const at = Object.fromEntries(
    appraisedOf(facts).flatMap((each) => (each.ok ? [] : [[each.review.id, each.reason] as const])),
  )
  return Object.keys(at).length > 0 ? { reason: 'itemsNotReady', at } : null
}

interface HandedOver extends Done {
  act: string
  moved: number
}

const decide = (facts: HandOverFacts): HandedOver => {
  const { campaign, input, now } = facts
  const reviews = ownReviews(facts)
  const deciders = decidersOf(facts)
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const issued = submitter(input.track, campaign, facts)
  const table = { ...ofCampaign('appraisal', facts), track: input.track, audience: readersOf(facts, deciders) }
  const report = summaryOf(table, issued, facts)
  const act: AppraisalAct = {
    ...table,
    items: input.items.flatMap(({ reviewId }) => {
      const review = byId.get(reviewId)
      if (!review) return []
      const { name, subjectKind } = review
      return [{ reviewId, name, part: { id: partIdOf('appraisal', review), scope: scopeOf(review), subjectKind } }]
    }),
    facts: issued,
    report: report.id,
  }
  const appraised = new Map(
    appraisedOf(facts).flatMap((each) => (each.ok ? [[each.review.id, each.appraised] as const] : [])),
  )
  const row = appraisalRow({ of: appraised, rows: rowsOf(facts), bodies: campaign.process.bodies })
  const applied = applyAct({ row, act, reviews })
  if (!applied.ok) throw new Error(`a table of ${campaign.id} was let in that cannot be applied`)
  const about = { campaign: { id: campaign.id, campaign: campaign.id } }
  const mails = deciders.map((to) => queueMail('appraised', about, { occasion: act.number, to, now }))
  return {
    act: act.id,
    moved: applied.moved.length,
    mails: mails.map(({ id }) => id),
    writes: [
      ...applied.writes,
      ...report.writes,
      // Numbered where the caller works, as other letters of the organisers.
      ...(facts.unit ? [appraisalEntry(act, facts.unit.id, issued, campaign)] : []),
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * "Trình kết quả thẩm định": the organisers' table, or a part of it, goes to who decides (plan, III.2.1) as one act. What comes late is
 * another, never a change of it. Levels are those of the marks as the caller saw them.
 */
export const handOverAppraisal: Command<
  typeof input,
  HandOverNamed,
  HandOverFacts,
  HandedOver,
  { act: string; moved: number }
> = {
  title: 'Trình kết quả thẩm định',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: ({ caller, input }) => caller.access.organiser.includes(input.track),
      why: 'Bộ phận tổ chức trình cấp quyết định kết quả thẩm định các nhóm không có mình.',
    },
    {
      who: 'appraiser',
      is: ({ caller, input, campaign: { process } }) => appraisesIn(process, input.track, caller.uid),
      why: 'Người được giao thẩm định nhóm của chính bộ phận tổ chức trình kết quả của nhóm đó.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'appraisable', refuses: itemsUnfit },
    { atom: 'marksAsSeen', refuses: changedMeanwhile },
    { atom: 'appraised', refuses: notAppraised },
    { atom: 'rulesAsSeen', refuses: otherRules },
    { atom: 'rulesKept', refuses: (facts) => heldBack(facts, 'rulesForbid', blockedBy) },
    {
      atom: 'warningsAnswered',
      refuses: (facts) =>
        heldBack(facts, 'warningsOpen', (findings, mark) => unanswered(findings, mark, facts.input.accepted)),
    },
  ],
  writes: [
    'acts/{actId}',
    'docket/{entryId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/parts/{partId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'campaigns/{campaignId}',
  ],
  mails: ['appraised'],
  decide,
  answer: ({ act, moved }) => ({ act, moved }),
  subject: campaignSubject,
}
