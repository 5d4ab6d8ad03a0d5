import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { ArrivalLine } from './arrival-line.tsx'

/** A paper as somebody it was handed out to knows it: until it is accepted it is not there for him. */
export const PaperArrival = ({ paperId }: { paperId: string }) => {
  const paper = useDoc(documents.paper(paperId))
  if (paper.state === 'denied') return <ArrivalLine arrival={{ state: 'writing' }} />
  if (paper.state !== 'ready') return null
  const { accepted, acceptedAt, state } = paper.data
  if (state === 'returned') return <ArrivalLine arrival={{ state: 'returned' }} />
  return <ArrivalLine arrival={accepted > 0 ? { state: 'sent', at: acceptedAt, late: false } : { state: 'writing' }} />
}
