import type { RemarkAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { viInstant } from '@kiemdiem/domain/vi'
import { Notice } from '../../../components/message/notice.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { actWords } from './vi.ts'

const Remark = ({ id, what, at }: { id: string; what: RemarkAct['what']; at: Date }) => {
  const remark = useDoc(documents.remarkAct(id))
  return (
    <Notice kind="warn" title={actWords.remarked[what]}>
      {remark.state === 'ready' && (
        <p className="[overflow-wrap:anywhere]">{actWords.because(remark.data.byName, remark.data.reason)}</p>
      )}
      <p className="text-xs text-soft">{viInstant(at)}</p>
    </Notice>
  )
}

/** What was said afterwards of one act, in order; its reasons to those who may read them. */
export const Remarks = ({ conference, about }: { conference: Conference; about: string }) => {
  const found = (conference.remarks ?? []).filter((remark) => remark.about === about)
  return found.length === 0 ? null : (
    <div className="grid gap-2" data-screen-only>
      {found.map(({ id, what, at }) => (
        <Remark key={id} id={id} what={what} at={at} />
      ))}
    </div>
  )
}
