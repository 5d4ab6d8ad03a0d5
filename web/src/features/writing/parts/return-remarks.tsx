import { viInstant } from '@kiemdiem/domain/vi'
import { Notice } from '../../../components/message/notice.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { writingWords } from '../vi.ts'

/** With which remarks the last revision came back; on top for as long as it is being completed. */
export const ReturnRemarks = ({ paper, revision }: { paper: string; revision: number }) => {
  const found = dataOf(useDoc(documents.paperReturn(paper, revision)))
  return found ? (
    <Notice kind="warn" title={writingWords.returnedTitle(found.byName, viInstant(found.at))}>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{found.remarks}</p>
    </Notice>
  ) : null
}
