import { mayReadPaperHistory } from '@kiemdiem/domain/history/may-read-history'
import { receiptReference } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { organises } from '@kiemdiem/domain/papers/may-return'
import { viInstant } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Copies } from '../../components/copies/copies.tsx'
import { HistoryPart } from '../../components/history/history-part.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { SealedSheets } from '../../components/paper/sealed-sheets.tsx'
import { SuggestionAnswers } from '../../components/paper/suggestion-answers.tsx'
import { Clock } from '../../components/time/clock.tsx'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import type { Me } from '../../lib/use-access.ts'
import { EnteredOnPaper } from './entered-on-paper.tsx'
import { Remarks } from './remarks.tsx'
import { SentActions } from './sent-actions.tsx'
import { SinceBefore } from './versions/since-before.tsx'
import { Versions } from './versions/versions.tsx'
import { readingWords } from './vi.ts'

/** Who adds the signed copy of a paper, as far as the screen knows. */
const keepsPaper = (paper: Paper, unit: Pick<Unit, 'head' | 'clerks'> | null, me: Me): boolean =>
  paper.responsible === me.uid ||
  organises(paper, me) ||
  (unit !== null && (unit.head === me.uid || unit.clerks.includes(me.uid)))

/** A sent paper: its facts, its sheets, earlier submissions with the remarks they came back with. */
export const Sent = ({ me, paper, campaign }: { me: Me; paper: Paper; campaign: Campaign }) => {
  const { uid } = me
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = chosen ?? paper.accepted
  const revision = useDoc(documents.revision(paper.id, shown))
  const unit = dataOf(useDoc(documents.unit(paper.unit)))
  const writer = paper.writers.includes(uid)
  const facts = [
    `${readingWords.states[paper.state]} · ${readingWords.shown(shown)}`,
    ...(revision.state === 'ready' ? [readingWords.sealedAt(viInstant(revision.data.submittedAt))] : []),
    ...(writer ? [readingWords.reference(receiptReference(campaign.year, paper.number, shown))] : []),
  ]
  const context = [paper.subjectName, ...(paper.subjectKind === 'person' ? [paper.unitName] : [])].join(' · ')
  return (
    <Page
      title={`${readingWords.title(paper.form === '01')} năm ${campaign.year}`}
      context={context}
      state={
        <div className="grid gap-1">
          <p>{facts.join(' · ')}</p>
          {(paper.state === 'drafting' || paper.state === 'returned') && (
            <Clock dueAt={paper.dueAt} calendar={campaign.calendar} />
          )}
        </div>
      }
      action={<SentActions me={me} paper={paper} campaign={campaign} latest={shown === paper.accepted} />}
    >
      <div data-screen-only className="grid gap-4">
        <Versions accepted={paper.accepted} shown={shown} onShow={setChosen} />
        {shown < paper.accepted && <Notice kind="info" title={readingWords.older(shown, paper.accepted)} />}
        {(shown < paper.accepted || paper.state === 'returned') && <Remarks paper={paper} revision={shown} />}
        {paper.state === 'completing' && (
          <Notice kind="info" title={readingWords.completingNow(paper.subjectKind === 'unit')} />
        )}
        {revision.state === 'ready' && <EnteredOnPaper paper={paper} sealed={revision.data} uid={uid} />}
        {revision.state === 'ready' && <SinceBefore key={shown} paper={paper} sealed={revision.data} />}
        {revision.state === 'ready' && <SuggestionAnswers paper={paper} sections={revision.data.sections} />}
        {mayReadPaperHistory(paper, me) && <HistoryPart kind="paper" id={paper.id} />}
      </div>
      {revision.state === 'ready' && (
        <Copies
          key={shown}
          of={{ kind: 'paper', id: paper.id, revision: shown }}
          keeps={keepsPaper(paper, unit, me)}
          stands={(revision.data.onPaper?.mark ?? 'none') === 'none'}
        />
      )}
      <WhenReady live={revision} shape={<Skeleton height={900} />}>
        {(sealed) => <SealedSheets paper={paper} campaign={campaign} uid={uid} sealed={sealed} />}
      </WhenReady>
    </Page>
  )
}
