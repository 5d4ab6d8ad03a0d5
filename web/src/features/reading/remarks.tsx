import { viInstant } from '@kiemdiem/domain/vi'
import { Notice } from '../../components/message/notice.tsx'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useDoc } from '../../lib/use-doc.ts'
import { readingWords } from './vi.ts'

/** With what remarks this submission was returned; readers whom they are not for see only that it was. */
export const Remarks = ({ paper, revision }: { paper: string; revision: number }) => {
  const found = dataOf(useDoc(documents.paperReturn(paper, revision)))
  return found ? (
    <Notice kind="warn" live title={readingWords.remarksTitle(found.byName, viInstant(found.at))}>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{found.remarks}</p>
    </Notice>
  ) : (
    <Notice kind="info" live title={readingWords.returned} />
  )
}
