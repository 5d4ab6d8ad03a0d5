import { sheetOf } from '@kiemdiem/domain/conference/kind/conference-kind'
import { sheetsFor } from '@kiemdiem/domain/forms/handout/sheets-for'
import { onPaperSheets } from '@kiemdiem/domain/forms/sheets/on-paper-sheets'
import { sheetsOf } from '@kiemdiem/domain/forms/sheets/sheets-of'
import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { useEffect } from 'react'
import { asNumbered } from '../../../../components/paper/numbered/unread.ts'
import { PrintedPaper } from '../../../../components/paper/printed-paper.tsx'
import { usePaperFacts } from '../../../../components/paper/use-paper-facts.ts'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { dataOf } from '../../../../lib/live/live.ts'
import type { Desk } from '../desk-of.ts'

/** Told once it is known whether a paper lies in the set. */
type Settled = (paperId: string, lies: Lies) => void
/** How a paper lies on the table: in the set, as a paper kept elsewhere, or not there. */
export type Lies = 'inSet' | 'onPaper' | 'none'

interface Props {
  desk: Desk
  item: AgendaItem
  onSettled: Settled
}

const Sheets = ({ desk, paper, sealed, onSettled }: Omit<Props, 'item'> & { paper: Paper; sealed: Revision }) => {
  const known = usePaperFacts(paper, desk.campaign, desk.uid, sealed)
  const there = known !== null
  const elsewhere = sealed.onPaper?.typed === false
  useEffect(() => {
    if (there) onSettled(paper.id, elsewhere ? 'onPaper' : 'inSet')
  }, [there, elsewhere, onSettled, paper.id])
  if (!known) return null
  const sheets = sheetsFor(
    sheetOf(desk.conference.kind, desk.campaign.process),
    onPaperSheets(sheetsOf(paper, sealed.sections, known.facts), sealed),
  )
  const { draft, sheets: shown } = asNumbered({ sheets, draft: false }, known.unread)
  return shown.map((printed) => <PrintedPaper key={printed.name} printed={printed} draft={draft} />)
}

/** One accepted paper of the set on the sheets this conference works on; nothing where there is none for this reader. */
export const SetPaper = ({ desk, item, onSettled }: Props) => {
  const paper = useDoc(documents.paper(item.paperId))
  const accepted = paper.state === 'ready' && paper.data.accepted > 0 ? paper.data : null
  const revision = useDoc(accepted && documents.revision(accepted.id, accepted.accepted))
  const sealed = dataOf(revision)
  const none = (paper.state !== 'loading' && accepted === null) || (revision.state !== 'loading' && sealed === null)
  useEffect(() => {
    if (none) onSettled(item.paperId, 'none')
  }, [none, onSettled, item.paperId])
  return accepted && sealed && <Sheets desk={desk} paper={accepted} sealed={sealed} onSettled={onSettled} />
}
