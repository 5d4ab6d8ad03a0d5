import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { Skeleton } from '../message/skeleton.tsx'
import { PaperTabs } from './paper-tabs.tsx'
import { printedOf } from './printed-of.ts'
import { usePaperFacts } from './use-paper-facts.ts'

/** A sealed text on its official sheets, dated by its sealing. */
export const SealedSheets = (props: { paper: Paper; campaign: Campaign; uid: string; sealed: Revision }) => {
  const { paper, campaign, uid, sealed } = props
  const known = usePaperFacts(paper, campaign, uid, sealed.submittedAt)
  return known ? (
    <PaperTabs sheets={printedOf(paper, sealed.sections, known.facts, known.person)} draft={false} />
  ) : (
    <Skeleton height={900} />
  )
}
