import type { RemarkAct } from '@kiemdiem/domain/model/act'
import { viInstant } from '@kiemdiem/domain/vi'
import { Notice } from '../../components/message/notice.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useDoc } from '../../lib/data/use-doc.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useMe } from '../../lib/use-access.ts'
import { onPaperWords } from './vi.ts'

const Objection = ({ id }: { id: string }) => {
  const remark: RemarkAct | null = dataOf(useDoc(documents.remarkAct(id)))
  if (!remark) return null
  return (
    <Notice kind="warn" title={onPaperWords.objected(remark.byName, viInstant(remark.submittedAt))}>
      <p>{remark.reason}</p>
      <p>{onPaperWords.objectedNext}</p>
    </Notice>
  )
}

/** What who signed a paper said of its entry, to who entered it: a unit's clerk does not read the paper itself. */
export const Objections = ({ paperId }: { paperId: string }) => {
  const { uid } = useMe()
  const acts = dataOf(useQuery(queries.actsOfKind('remark', uid))) ?? []
  return acts
    .filter(({ of }) => of.kind === 'paper' && of.id === paperId)
    .map(({ id }) => <Objection key={id} id={id} />)
}
