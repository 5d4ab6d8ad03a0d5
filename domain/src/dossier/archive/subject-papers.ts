import type { PrintedPaper } from '../../forms/layout/layout.ts'
import { commitmentPaper } from '../../forms/remediation/commitment-paper.ts'
import { planPaper } from '../../forms/remediation/plan-paper.ts'
import type { Evaluated } from '../../forms/sheets/evaluated.ts'
import { evaluationOnly } from '../../forms/sheets/evaluation-only.ts'
import { onPaperSheets } from '../../forms/sheets/on-paper-sheets.ts'
import { sheetsOf } from '../../forms/sheets/sheets-of.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Paper, Revision } from '../../model/paper.ts'
import type { PaperFacts } from '../../model/printed.ts'
import type { Review } from '../../model/review.ts'
import type { RemediationAct, RemediationReplyAct } from '../../remediation/act.ts'
import { localDate } from '../../time.ts'
import { revisionDocument } from '../checklist/seen.ts'
import { type Documents, ofKind, stored, type WordFile } from './documents.ts'
import { evaluationOf, noticePapers, toldOf } from './told-papers.ts'

/** A sealed text with the facts of its print, where they were stored. */
interface Sealed {
  paper: Paper
  sealed: Revision
  facts: PaperFacts
}

const sealedOf = (paper: Paper | null, documents: Documents): Sealed | null => {
  const sealed = paper && stored<Revision>(documents, paths.revision(paper.id, paper.accepted))
  const facts = paper && stored<PaperFacts>(documents, paths.paperFacts(paper.id, paper.accepted))
  return paper && sealed && facts ? { paper, sealed, facts } : null
}

const sheets = ({ paper, sealed, facts }: Sealed, evaluated?: Evaluated): PrintedPaper[] => {
  const date = sealed.onPaper?.paperDate ?? localDate(sealed.submittedAt)
  return sheetsOf(paper, sealed.sections, { ...facts, date, birthDate: null, ...(evaluated && { evaluated }) })
}

/**
 * The sheets complete after the decision, with what others said on this track's side; where the text lies on the signed paper, that
 * alone. The sheet of NĐ 90 has nothing of the Party's.
 */
const completePapers = (text: Sealed, evaluated: Evaluated, { side }: Review): PrintedPaper[] => {
  const { onPaper } = text.sealed
  const complete = sheets(text, evaluated).filter(({ style }) => side === 'civil' || style === 'party')
  return onPaper && !onPaper.typed ? complete.map(evaluationOnly) : complete
}

/** The plan that stands, with what confirms it. */
const planPapers = (plan: RemediationAct, documents: Documents): PrintedPaper[] => {
  const confirmed = ofKind<RemediationReplyAct>(documents, 'remediationReply').filter(
    (reply) => reply.plan === plan.id && reply.outcome === 'confirmed',
  )
  const print = { plan, items: plan.items.map((item) => ({ ...item, result: null, overdue: false })), confirmed }
  return [planPaper(print), ...(plan.commitment ? [commitmentPaper(print)] : [])]
}

/** Papers of one subject, by what they are called in his folder. */
export const subjectPapers = (
  review: Review,
  unitName: string,
  { campaign, documents }: { campaign: Campaign | null; documents: Documents },
): WordFile[] => {
  const paper = stored<Paper>(documents, paths.paper(review.paperId))
  const text = sealedOf(paper, documents)
  const evaluated = campaign && evaluationOf(review, campaign, documents)
  const planId = paper?.remediation?.plan
  const plan = planId === undefined ? null : stored<RemediationAct>(documents, paths.act(planId))
  return [
    {
      name: 'ban-kiem-diem',
      papers: text ? onPaperSheets(sheets(text), text.sealed) : [],
      of: paper ? [revisionDocument(paper.id, paper.accepted)] : [],
    },
    {
      name: 'phieu-danh-gia-xep-loai',
      papers: text && evaluated ? completePapers(text, evaluated, review) : [],
      of: [],
    },
    {
      name: 'thong-bao-ket-qua',
      papers: campaign ? noticePapers(review, unitName, text?.facts ?? null, { campaign, documents }) : [],
      of: [toldOf(review, documents)?.act ?? []].flat(),
      about: new Set([review.id]),
    },
    { name: 'ke-hoach-khac-phuc', papers: plan ? planPapers(plan, documents) : [], of: plan ? [plan.id] : [] },
  ].filter(({ papers }) => papers.length > 0)
}
