import { onPaperSheets } from '@kiemdiem/domain/forms/sheets/on-paper-sheets'
import { sheetsOf } from '@kiemdiem/domain/forms/sheets/sheets-of'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { useNoteOpening } from '../../lib/data/use-note-opening.ts'
import { Notice } from '../message/notice.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import { NumberedSheets } from './numbered/numbered-sheets.tsx'
import { usePaperFacts } from './use-paper-facts.ts'
import { paperWords } from './vi.ts'

/** A sealed text on its official sheets, dated by its sealing, with the facts that were stored then. */
export const SealedSheets = (props: { paper: Paper; campaign: Campaign; uid: string; sealed: Revision }) => {
  const { paper, campaign, uid, sealed } = props
  useNoteOpening(paper, sealed)
  const known = usePaperFacts(paper, campaign, uid, sealed)
  if (!known) return <Skeleton height={900} />
  return (
    <div className="grid gap-4 print:block">
      {known.ofToday && <Notice kind="info">{paperWords.factsOfToday}</Notice>}
      <NumberedSheets
        sheets={onPaperSheets(sheetsOf(paper, sealed.sections, known.facts), sealed)}
        draft={false}
        unread={known.unread}
      />
    </div>
  )
}
