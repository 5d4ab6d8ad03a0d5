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
import type { MinutesAct, ProposalAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { Paper, Revision } from '../../model/paper.ts'
import type { PaperFacts } from '../../model/printed.ts'
import type { RemediationAct, RemediationReplyAct } from '../../remediation/act.ts'
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

/**
 * As functions stored it, who parse what they write. It is not parsed again: schemas would come to every page that shares a word with them.
 */
const stored = <T>(documents: Documents, path: string): T | null => (documents.get(path) as T | undefined) ?? null

const ofKind = <A extends { kind: string }>(documents: Documents, kind: A['kind']): A[] =>
  [...documents.values()].filter((data): data is A => Reflect.get(Object(data), 'kind') === kind)

/** The sealed text on its sheets, where the facts of its print were stored. */
const selfReviewPapers = (paperId: string, documents: Documents): readonly PrintedPaper[] => {
  const paper = stored<Paper>(documents, paths.paper(paperId))
  if (!paper) return []
  const sealed = stored<Revision>(documents, paths.revision(paperId, paper.accepted))
  const facts = stored<PaperFacts>(documents, paths.paperFacts(paperId, paper.accepted))
  if (!sealed || !facts) return []
  const date = sealed.onPaper?.paperDate ?? localDate(sealed.submittedAt)
  return onPaperSheets(sheetsOf(paper, sealed.sections, { ...facts, date, birthDate: null }), sealed)
}

/** The plan that stands, with what confirms it. */
const planPapers = (paperId: string, documents: Documents): PrintedPaper[] => {
  const paper = stored<Paper>(documents, paths.paper(paperId))
  const id = paper?.remediation?.plan
  const plan = id === undefined ? null : stored<RemediationAct>(documents, paths.act(id))
  if (!plan) return []
  const confirmed = ofKind<RemediationReplyAct>(documents, 'remediationReply').filter(
    (reply) => reply.plan === plan.id && reply.outcome === 'confirmed',
  )
  const print = { plan, items: plan.items.map((item) => ({ ...item, result: null, overdue: false })), confirmed }
  return [planPaper(print), ...(plan.commitment ? [commitmentPaper(print)] : [])]
}

/** Papers of one subject, by what they are called in his folder. */
export const subjectPapers = (paperId: string, documents: Documents): WordFile[] =>
  [
    { name: 'ban-kiem-diem.docx', papers: selfReviewPapers(paperId, documents) },
    { name: 'ke-hoach-khac-phuc.docx', papers: planPapers(paperId, documents) },
  ].filter(({ papers }) => papers.length > 0)

const givenOf = (act: string, documents: Documents) => {
  const entry = stored<DocketEntry>(documents, paths.docket(act))
  return entry ? { given: entry.given } : {}
}

/** The campaign among documents, whose organisers are none of its dossier; null: it is not there. */
export const campaignAmong = (documents: readonly StoredDocument[]): Campaign | null => {
  const found = documents.find(({ path }) => /^campaigns\/[^/]+$/.test(path))
  return found ? ({ ...Object(revived(found.data)), organisers: {} } as Campaign) : null
}

const withFacts = <A extends MinutesAct | ProposalAct>(acts: readonly A[]) =>
  acts.flatMap((act) => (act.facts ? [{ ...act, facts: act.facts }] : []))

/** Minutes and lists of the conferences of a track, whose facts were stored. */
export const conferencePapers = (campaign: Campaign, documents: readonly StoredDocument[]): WordFile[] => {
  const known = new Map(documents.map(({ path, data }) => [path, revived(data)]))
  const minutes = withFacts(ofKind<MinutesAct>(known, 'minutes'))
  const proposals = withFacts(ofKind<ProposalAct>(known, 'proposal'))
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
