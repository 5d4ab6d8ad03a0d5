import type { Paper } from '@kiemdiem/domain/model/paper'
import { viDate, viInstant } from '@kiemdiem/domain/vi'
import { Notice } from '../../components/message/notice.tsx'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { readingWords } from './vi.ts'

/**
 * With what remarks this submission was returned. Readers whom they are not for learn only that the newest one was; an
 * earlier one without remarks was followed by a version completed after a conference.
 */
export const Remarks = ({ paper, revision }: { paper: Paper; revision: number }) => {
  const found = useDoc(documents.paperReturn(paper.id, revision))
  if (found.state === 'ready')
    return (
      <Notice kind="warn" live title={readingWords.remarksTitle(found.data.byName, viInstant(found.data.at))}>
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">{found.data.remarks}</p>
        {found.data.wantedBy !== undefined && <p>{readingWords.remarksWanted(viDate(found.data.wantedBy))}</p>}
      </Notice>
    )
  if (paper.state === 'returned' && revision === paper.accepted)
    return <Notice kind="info" live title={readingWords.returned} />
  return found.state === 'missing' ? <Notice kind="info" title={readingWords.completedLater} /> : null
}
