import { outcomeWords } from '@kiemdiem/domain/decision/outcome'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import type { NoticePart } from '@kiemdiem/domain/notice/notice'
import { localDate } from '@kiemdiem/domain/time'
import { upperFirst, viDate, viSubject } from '@kiemdiem/domain/vi'
import { useMe } from '../../lib/use-access.ts'
import { OwnPetition } from './petition/own-petition.tsx'
import { Acknowledge } from './receipt/acknowledge.tsx'
import { OnPaper } from './receipt/on-paper.tsx'
import { resultWords as words } from './vi.ts'

/** What whom it concerns may do with it. */
const Own = ({ paper, review }: { paper: Paper; review: Review }) => {
  const { uid, campaign } = useMe()
  return (
    <>
      <Acknowledge paper={paper} reviewId={review.id} />
      {campaign && <OwnPetition {...{ uid, campaign, paper, review }} />}
    </>
  )
}

interface Props {
  review: Review
  part: NoticePart
  /** Where it is one's own to acknowledge. */
  paper?: Paper | undefined
}

/** One result, as its reader was told it. */
export const ResultCard = ({ review, part, paper }: Props) => (
  <article className="grid gap-2 rounded-md border border-line bg-sheet p-4">
    <h3 className="font-semibold">{upperFirst(viSubject(review.subjectKind, review.name))}</h3>
    {part.to === 'heads' && (
      <p>
        {words.proposed}: {part.proposed ? RATING_NAMES[part.proposed] : words.noLevel}
      </p>
    )}
    <p className={part.to === 'heads' ? '' : 'text-lg font-semibold'}>
      {part.to === 'heads' && `${words.result}: `}
      {outcomeWords(part)}
    </p>
    {part.to === 'heads' && part.reason && (
      <p className="prose-measure [overflow-wrap:anywhere]">
        {words.reason}: {part.reason}
      </p>
    )}
    {[
      [words.remark, part.remark],
      [words.outlook, part.outlook],
    ].map(
      ([label, text]) =>
        text && (
          <p key={label} className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">
            <span className="font-semibold">{label}:</span> {text}
          </p>
        ),
    )}
    <p className="text-sm text-soft">{words.decided(part.decider, viDate(localDate(part.at)))}</p>
    {part.to === 'subjects' && !review.doneAt.notice && <p className="font-semibold">{words.again}</p>}
    {part.to === 'subjects' &&
      (paper ? <Own paper={paper} review={review} /> : <OnPaper paperId={review.paperId} reviewId={review.id} />)}
  </article>
)
