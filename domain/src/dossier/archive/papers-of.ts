import type { PrintedPaper } from '../../forms/layout/layout.ts'
import { saidRecorded } from '../../forms/layout/recorded.ts'
import { proposalLetter } from '../../forms/letters/proposal-letter.ts'
import { proposalList } from '../../forms/letters/proposal-list.ts'
import { countingPaper } from '../../forms/minutes-paper/counting-paper.ts'
import { minutesPaper } from '../../forms/minutes-paper/minutes-paper.ts'
import { commitmentPaper } from '../../forms/remediation/commitment-paper.ts'
import { planPaper } from '../../forms/remediation/plan-paper.ts'
import { onPaperSheets } from '../../forms/sheets/on-paper-sheets.ts'
import { sheetsOf } from '../../forms/sheets/sheets-of.ts'
import { paths } from '../../ids.ts'
import { minutesActSchema, proposalActSchema } from '../../model/act.ts'
import { type Campaign, campaignSchema } from '../../model/campaign.ts'
import { docketEntrySchema } from '../../model/docket.ts'
import { paperSchema, revisionSchema } from '../../model/paper.ts'
import { paperFactsSchema } from '../../model/printed.ts'
import { remediationActSchema, remediationReplyActSchema } from '../../remediation/act.ts'
import { localDate } from '../../time.ts'
import type { StoredDocument } from '../commands/read-dossier-data.ts'

/** Papers of one Word file. */
export interface WordFile {
  name: string
  papers: readonly PrintedPaper[]
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** A document as it was stored: texts that are moments become dates again. */
export const revived = (data: object): unknown =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  )

type Documents = ReadonlyMap<string, unknown>

/** The sealed text on its sheets, where the facts of its print were stored. */
const selfReviewPapers = (paperId: string, documents: Documents): readonly PrintedPaper[] => {
  const paper = paperSchema.safeParse(documents.get(paths.paper(paperId)))
  if (!paper.success) return []
  const { accepted } = paper.data
  const sealed = revisionSchema.safeParse(documents.get(paths.revision(paperId, accepted)))
  const facts = paperFactsSchema.safeParse(documents.get(paths.paperFacts(paperId, accepted)))
  if (!sealed.success || !facts.success) return []
  const date = sealed.data.onPaper?.paperDate ?? localDate(sealed.data.submittedAt)
  const sheets = sheetsOf(paper.data, sealed.data.sections, { ...facts.data, date, birthDate: null })
  return onPaperSheets(sheets, sealed.data)
}

/** The plan that stands, with what confirms it. */
const planPapers = (paperId: string, documents: Documents): PrintedPaper[] => {
  const paper = paperSchema.safeParse(documents.get(paths.paper(paperId)))
  const plan = paper.success ? paper.data.remediation?.plan : undefined
  const found = plan === undefined ? null : remediationActSchema.safeParse(documents.get(paths.act(plan)))
  if (!found?.success) return []
  const confirmed = [...documents.values()].flatMap((data) => {
    const reply = remediationReplyActSchema.safeParse(data)
    return reply.success && reply.data.plan === plan && reply.data.outcome === 'confirmed' ? [reply.data] : []
  })
  const items = found.data.items.map((item) => ({ ...item, result: null, overdue: false }))
  const print = { plan: found.data, items, confirmed }
  return [planPaper(print), ...(found.data.commitment ? [commitmentPaper(print)] : [])]
}

/** Papers of one subject, by what they are called in his folder. */
export const subjectPapers = (paperId: string, documents: Documents): WordFile[] =>
  [
    { name: 'ban-kiem-diem.docx', papers: selfReviewPapers(paperId, documents) },
    { name: 'ke-hoach-khac-phuc.docx', papers: planPapers(paperId, documents) },
  ].filter(({ papers }) => papers.length > 0)

const givenOf = (act: string, documents: Documents) => {
  const entry = docketEntrySchema.safeParse(documents.get(paths.docket(act)))
  return entry.success ? { given: entry.data.given } : {}
}

/** The campaign among documents, whose organisers are none of its dossier; null: it is not there. */
export const campaignAmong = (documents: readonly StoredDocument[]): Campaign | null => {
  const found = documents.find(({ path }) => /^campaigns\/[^/]+$/.test(path))
  const parsed = found && campaignSchema.safeParse({ ...Object(revived(found.data)), organisers: {} })
  return parsed?.success ? parsed.data : null
}

/** Minutes and lists of the conferences of a track, whose facts were stored. */
export const conferencePapers = (campaign: Campaign, documents: readonly StoredDocument[]): WordFile[] => {
  const known = new Map(documents.map(({ path, data }) => [path, revived(data)]))
  const minutes = [...known.values()].flatMap((data) => {
    const act = minutesActSchema.safeParse(data)
    return act.success && act.data.facts ? [{ ...act.data, facts: act.data.facts }] : []
  })
  const proposals = [...known.values()].flatMap((data) => {
    const act = proposalActSchema.safeParse(data)
    return act.success && act.data.facts ? [{ ...act.data, facts: act.data.facts }] : []
  })
  const kindOf = (conference: string) => minutes.find(({ of }) => of.id === conference)?.conferenceKind
  const factsFor = (act: { id: string; facts: (typeof minutes)[number]['facts'] }) => ({
    ...{ ...campaign, ...act.facts, ...givenOf(act.id, known) },
  })
  return [
    ...minutes.map((act) => {
      const facts = factsFor(act)
      const counting = countingPaper(act, facts)
      const papers = saidRecorded([minutesPaper(act, facts), ...(counting ? [counting] : [])], act.facts)
      return { name: `${act.unitName} – biên bản ${act.number}, ngày ${act.date}.docx`, papers }
    }),
    ...proposals.flatMap((act) => {
      const conferenceKind = kindOf(act.of.id)
      if (conferenceKind === undefined) return []
      const facts = factsFor(act)
      const sent = { ...act, conferenceKind }
      const papers = saidRecorded([proposalLetter(sent, facts), proposalList(sent, facts)], act.facts)
      return [{ name: `${act.unitName} – hồ sơ đề nghị ${act.number}.docx`, papers }]
    }),
  ]
}
