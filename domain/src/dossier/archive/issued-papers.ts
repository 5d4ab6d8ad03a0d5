import type { AppraisalAct, AppraisalPart } from '../../appraisal/appraisal.ts'
import { tableHandedOver } from '../../appraisal/table/handed-over.ts'
import type { DecisionAct, DecisionPart } from '../../decision/decision.ts'
import type { RulingAct } from '../../decision/ruling/ruling.ts'
import { appraisalReport } from '../../forms/appraisal/report.ts'
import { submissionLetter } from '../../forms/appraisal/submission.ts'
import { type TableFacts, tablePaper } from '../../forms/appraisal/table-paper.ts'
import { meetingPapers } from '../../forms/decision/meeting-papers.ts'
import { extractOf } from '../../forms/decision/ruling/extract.ts'
import { resultLines, rulingFactsOf } from '../../forms/decision/ruling/issued.ts'
import { RULING_TYPES } from '../../forms/decision/ruling/result-list.ts'
import { rulingPapers } from '../../forms/decision/ruling/ruling.ts'
import { superiorOf } from '../../forms/facts/issuer-of.ts'
import { enclosureList, reportPaper } from '../../forms/report/report-paper.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { ReportAct } from '../../report/report.ts'
import { localDate } from '../../time.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { type Documents, givenOf, ofKind, stored, type WordFile } from './documents.ts'

interface Archived {
  campaign: Campaign
  documents: Documents
}

/** As it is handed out: which of the track's it is, from one. */
type HandedTable = AppraisalAct & { nth: number }
/** As it is handed out: how many of its subjects are not named. */
type HandedRuling = RulingAct & { withheld: number }

const inOrder = <A extends { number: number }>(acts: readonly A[]): A[] => acts.toSorted((a, b) => a.number - b.number)

/** Letter, report and table of one appraisal, of the groups that the reader handles. */
const appraisalPapers = (acts: readonly HandedTable[], { campaign, documents }: Archived): WordFile[] => {
  const act = acts.at(-1)
  if (!act?.facts) return []
  const parts = acts.flatMap(({ items }) =>
    items.flatMap(({ reviewId, part }) =>
      part ? (stored<AppraisalPart>(documents, paths.reviewPart(reviewId, part.id)) ?? []) : [],
    ),
  )
  const table = tableHandedOver(campaign, acts, parts)
  const shown = table.groups.flatMap(({ lines }) => lines.map(({ reviewId }) => reviewId))
  if (shown.length === 0) return []
  const facts: TableFacts = {
    ...{ ...campaign, ...act.facts, to: superiorOf(campaign, act.track), on: localDate(act.submittedAt) },
    ...{ nth: act.nth, asOf: null, ...givenOf(act.id, documents) },
    ...(act.report !== undefined && { report: { given: givenOf(act.report, documents).given ?? null } }),
  }
  const kinds = act.items.flatMap(({ part }) => part?.subjectKind ?? [])
  return [
    {
      name: `tham-dinh/Tờ trình, báo cáo, bảng thẩm định lần ${viCount(act.nth)}`,
      papers: [submissionLetter(kinds, facts), appraisalReport(table, facts), tablePaper(table, facts, 'a4Landscape')],
      of: [act.id, ...(act.report === undefined ? [] : [act.report])],
      ...(table.hidden.length > 0 && { about: new Set(shown) }),
    },
  ]
}

/** A decision, resolution, notice or report on what was decided; where some of its subjects are left out it says so. */
const rulingOf = (act: HandedRuling, { campaign, documents }: Archived): WordFile[] => {
  const parts = new Map(
    act.items.flatMap(({ reviewId, part }) => {
      const found = stored<DecisionPart>(documents, paths.reviewPart(reviewId, part.id))
      return found ? [[reviewId, found] as const] : []
    }),
  )
  const known = act.items.filter((item) => resultLines([item], parts).length > 0)
  if (known.length === 0) return []
  const facts = {
    ...{ ...rulingFactsOf(campaign, act), ...givenOf(act.id, documents) },
    ...(act.tells && {
      tells: { type: RULING_TYPES[act.tells.paper], given: givenOf(act.tells.act, documents).given },
    }),
  }
  const all = act.items.length + act.withheld
  const papers = rulingPapers(resultLines(known, parts), facts)
  const [first] = papers
  return [
    {
      name: `quyet-dinh/${act.facts.issuer.name} – ${first?.name ?? ''}, ngày ${viDate(localDate(act.submittedAt))}`,
      papers: extractOf(papers, known.length, all),
      of: [act.id],
      ...(known.length < all && { about: new Set(known.map(({ reviewId }) => reviewId)) }),
    },
  ]
}

/** Minutes of a meeting that decided: for who reads them, once everybody in them was told. */
const minutesOf = (act: DecisionAct, { campaign, documents }: Archived): WordFile[] => {
  if (!act.meeting) return []
  const parts = act.items.flatMap(
    ({ reviewId, part }) => stored<DecisionPart>(documents, paths.reviewPart(reviewId, part.id)) ?? [],
  )
  if (parts.length < act.items.length) return []
  return [
    {
      name: `quyet-dinh/Biên bản hội nghị quyết định, ngày ${viDate(act.meeting.date)}`,
      papers: meetingPapers(campaign, act, parts, givenOf(act.id, documents)),
      of: [act.id],
    },
  ]
}

const reportOf = (act: ReportAct, { campaign, documents }: Archived): WordFile => {
  const { given = null } = givenOf(act.id, documents)
  const facts = { ...campaign, on: localDate(act.submittedAt), given }
  return {
    name: `bao-cao/Báo cáo kết quả, ngày ${viDate(facts.on)}`,
    papers: [reportPaper(act, facts), enclosureList(act, facts)],
    of: [act.id],
  }
}

/** Papers of many subjects, each once: what was appraised, decided, issued and reported, as far as its reader may know it. */
export const issuedPapers = (archived: Archived): WordFile[] => {
  const { documents } = archived
  const tables = inOrder(ofKind<HandedTable>(documents, 'appraisal'))
  return [
    ...tables.flatMap((_, at) => appraisalPapers(tables.slice(0, at + 1), archived)),
    ...inOrder(ofKind<DecisionAct>(documents, 'decision')).flatMap((act) => minutesOf(act, archived)),
    ...inOrder(ofKind<HandedRuling>(documents, 'ruling')).flatMap((act) => rulingOf(act, archived)),
    ...inOrder(ofKind<ReportAct>(documents, 'report')).map((act) => reportOf(act, archived)),
  ]
}
