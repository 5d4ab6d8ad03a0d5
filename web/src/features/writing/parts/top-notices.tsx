import { notRatedReason, notRatedWord } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { selfReviewOnPaper } from '@kiemdiem/domain/workflow'
import { Notice } from '../../../components/message/notice.tsx'
import type { Entry } from '../form/outline.ts'
import { titleOf } from '../form/outline.ts'
import { APPOINTED, usePersonName } from '../form/use-person-name.ts'
import type { Leftover } from '../save/writer.ts'
import { writingWords } from '../vi.ts'
import type { WritingProps } from '../with-draft.tsx'
import { refusalTitle } from './errors-of.ts'
import { ReturnRemarks } from './return-remarks.tsx'

/** What a writer must know before the first heading: remarks, a refusal, who sends, what is left from before. */
export const TopNotices = (
  props: WritingProps & {
    entries: readonly Entry[]
    leftovers: readonly Leftover[]
    onGo: (number: string) => void
  },
) => {
  const { uid, paper, draft, entries, leftovers } = props
  const responsible = usePersonName(paper.responsible === uid ? null : paper.responsible, APPOINTED)
  const waiting = entries.filter((entry) => entry.specs.some((spec) => leftovers.some((each) => each.id === spec.id)))
  return (
    <>
      {paper.state === 'returned' && <ReturnRemarks paper={paper.id} revision={paper.accepted} />}
      {paper.state === 'completing' && (
        <Notice kind="info" title={writingWords.completingTitle}>
          {writingWords.completingText}
        </Notice>
      )}
      {Object.entries(paper.notRated ?? {}).map(([section, notRated]) => (
        <Notice key={section} kind="info" title={notRatedWord(notRated)}>
          {writingWords.notRated(notRatedReason(notRated))}
        </Notice>
      ))}
      {draft.refusal && <Notice kind="warn" title={refusalTitle(draft, writingWords.refusedTitle)} />}
      {selfReviewOnPaper(props.campaign.process, paper) && (
        <Notice kind="info" title={writingWords.onPaperTitle}>
          {writingWords.onPaperText}
        </Notice>
      )}
      {paper.responsible !== uid && (
        <Notice kind="info" title={writingWords.responsible}>
          {writingWords.responsibleText(responsible)}
        </Notice>
      )}
      {waiting.length > 0 && (
        <Notice kind="warn" title={writingWords.leftoversOnTop(waiting.length)}>
          <ul className="grid">
            {waiting.map((entry) => (
              <li key={entry.number}>
                <a
                  href={`#muc-${entry.number}`}
                  className="inline-block py-1"
                  onClick={(event) => {
                    event.preventDefault()
                    props.onGo(entry.number)
                  }}
                >
                  {entry.number}. {titleOf(entry)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
