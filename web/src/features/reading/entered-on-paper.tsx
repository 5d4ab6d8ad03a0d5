import type { RemarkAct } from '@kiemdiem/domain/model/act'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { onPaperLine } from '@kiemdiem/domain/papers/on-paper/words'
import { ReasonAct } from '../../components/act/reason-act.tsx'
import { behalfWords } from '../../components/act/vi.ts'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { readingWords } from './vi.ts'

/** Why its signatory does not agree, for those who may read it. */
const Objection = ({ id }: { id: string }) => {
  const remark: RemarkAct | null = dataOf(useDoc(documents.remarkAct(id)))
  return (
    <Notice kind="warn" title={readingWords.objected}>
      {remark?.reason}
    </Notice>
  )
}

/** Of a text that was entered from a signed paper: by whom, where the paper is, and whether who signed it agrees. */
export const EnteredOnPaper = ({ paper, sealed, uid }: { paper: Paper; sealed: Revision; uid: string }) => {
  const { onPaper, revision } = sealed
  if (!onPaper) return null
  const objection = (paper.remarks ?? []).find(({ about }) => about === String(revision))
  return (
    <>
      <Notice kind="info" title={`${onPaperLine(onPaper)}.`}>
        <p>{readingWords.enteredBy(onPaper.byName, onPaper.basis)}</p>
        {uid === paper.responsible && revision === paper.accepted && !objection && (
          <ReasonAct
            words={behalfWords.object}
            act={(reason, key) => command('objectToPaper', { paperId: paper.id, reason, key })}
          />
        )}
      </Notice>
      {objection && <Objection id={objection.id} />}
    </>
  )
}
