import * as z from 'zod/mini'
import { ofCampaign } from '../acts/owned-act.ts'
import { campaignSubject } from '../commands/campaign-subject.ts'
import type { Command, Done } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { campaignIdSchema, keySchema } from '../commands/fields.ts'
import { oneLine, shown } from '../commands/shown.ts'
import { entryTakenBack, resultReportEntry } from '../docket/entry.ts'
import { partyIssuer } from '../forms/facts/issuer-of.ts'
import { signedAs } from '../forms/facts/signed-as.ts'
import { paths } from '../ids.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { Person } from '../model/person.ts'
import { type ActFacts, LAYOUT } from '../model/printed.ts'
import { trackSchema } from '../model/process.ts'
import type { Unit } from '../model/unit.ts'
import { tablesNow } from '../tables/layout.ts'
import { isEmpty, tidy } from '../vi.ts'
import { type CountedTrack, countReport } from './count-report.ts'
import { organisesTrack, type ReportNamed, reportReaders } from './facts.ts'
import { ENCLOSURE_NAME_MAX, ENCLOSURES_MAX, REPORT_WORDS_MAX } from './limits.ts'
import type { ReportAct } from './report.ts'

const words = z.string().check(z.maxLength(REPORT_WORDS_MAX), z.overwrite(shown))
const line = (most: number) => z.string().check(z.maxLength(most), z.overwrite(oneLine))

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  /** Empty: as the collective's papers have it by default. */
  to: line(300),
  words: z.strictObject({ situation: words, limits: words, requests: words }),
  enclosures: z
    .array(z.strictObject({ name: line(ENCLOSURE_NAME_MAX), copies: z.int().check(z.minimum(1), z.maximum(99)) }))
    .check(z.maxLength(ENCLOSURES_MAX)),
  /** Absent: no bars. */
  chart: z.optional(z.boolean()),
  /** Asks for the draft, and issues nothing. */
  preview: z.boolean(),
  key: keySchema,
})

type Named = ReportNamed<z.output<typeof input>>

export interface ReportFacts extends Named {
  track: Omit<CountedTrack, 'process' | 'readers'>
  /** The collective that reports, and its head; null: none decides in this track. */
  unit: Unit | null
  head: Pick<Person, 'id' | 'name'> | null
  /** Of this track, and the entries of those that stand in the book of papers. */
  issued: readonly ReportAct[]
  entries: readonly DocketEntry[]
  caller: Named['caller'] & { name: string }
}

/** As it is issued, or would be. */
type Draft = Omit<ReportAct, 'submittedAt'>

interface Issued extends Done {
  act: string | null
  /** Null once it is issued. */
  draft: Draft | null
}

const factsOf = ({ campaign, input: { track }, head }: ReportFacts, unit: Unit): ActFacts => ({
  layout: LAYOUT,
  issuer: partyIssuer(unit, track, campaign),
  signature: head ? signedAs(unit, head) : null,
  ...tablesNow(campaign),
})

/** To whom a collective reports: the standing committee of who stands above it. */
const addresseeOf = ({ issuer: { superior } }: ActFacts): string => (superior === '' ? '' : `Ban Thường vụ ${superior}`)

const isDone = ({ track }: ReportFacts): boolean => track.reviews.some(({ told }) => told !== null)

const decide = (facts: ReportFacts): Issued => {
  const { campaign, caller, input: asked, unit, issued, entries, now } = facts
  if (!unit) throw new Error('a report of nobody was let in')
  const printed = factsOf(facts, unit)
  const numbered = entries
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .flatMap(({ given }) => given ?? [])
    .at(-1)
  const audience = reportReaders(campaign, asked.track, caller.uid)
  const act: ReportAct = {
    ...ofCampaign('report', facts),
    ...{ track: asked.track, audience, nth: issued.length + 1 },
    to: isEmpty(asked.to) ? addresseeOf(printed) : asked.to,
    words: {
      situation: tidy(asked.words.situation).trim(),
      limits: tidy(asked.words.limits).trim(),
      requests: tidy(asked.words.requests).trim(),
    },
    figures: countReport({ ...facts.track, process: campaign.process, readers: audience }),
    enclosures: asked.enclosures.filter(({ name }) => !isEmpty(name)),
    ...(asked.chart === true && { chart: true }),
    replaces: numbered ?? null,
    facts: printed,
  }
  const { submittedAt: _at, ...draft } = act
  if (asked.preview) return { act: null, draft, writes: [] }
  return {
    ...{ act: act.id, draft: null },
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...entries.flatMap((entry) => entryTakenBack(entry, now)),
      resultReportEntry(act, unit.id, campaign),
      {
        op: 'update',
        path: paths.campaign(campaign.id),
        data: { reported: { ...campaign.reported, [act.track]: act.id } },
      },
    ],
  }
}

/**
 * "Phát hành báo cáo kết quả": what came of a track's ratings, as the collective that decides in it reports to who stands above it
 * (plan, V.2). It counts those alone whose result was told. Issued anew, it takes the place of the earlier one in the book of papers.
 */
export const issueReport: Command<
  typeof input,
  Named,
  ReportFacts,
  Issued,
  { act: string | null; draft: Draft | null }
> = {
  title: 'Phát hành báo cáo kết quả đánh giá, xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'organiser',
      is: organisesTrack,
      why: 'Bộ phận tổ chức hoàn thiện báo cáo kết quả (kế hoạch, mục V.2); báo cáo chỉ tính những trường hợp đã được thông báo.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'reportedHere', refuses: ({ unit }) => (unit === null ? 'reportOfOthers' : null) },
    { atom: 'someTold', refuses: (facts) => (isDone(facts) ? null : 'nothingToReport') },
  ],
  writes: ['acts/{actId}', 'docket/{entryId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: ({ act, draft }) => ({ act, draft }),
  subject: (facts, { act }) => (act === null ? null : campaignSubject(facts)),
  keeps: ({ preview }) => !preview,
}
