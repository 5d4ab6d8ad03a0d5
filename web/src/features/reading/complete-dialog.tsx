import { fixedRatings } from '@kiemdiem/domain/forms/paper/fixed-ratings'
import { isAsked, sectionsOf } from '@kiemdiem/domain/forms/paper/form'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { readingWords } from './vi.ts'

interface Props {
  paper: Paper
  reviews: readonly Review[]
  open: boolean
  onClose: () => void
}

/** Whether some self-rating may still be changed: the party one, while the cell has not met. */
const hasOpenRating = (paper: Paper, reviews: readonly Review[]): boolean => {
  const fixed = fixedRatings(paper.form, reviews)
  return sectionsOf(paper.form).some(
    (spec) => spec.kind === 'rating' && isAsked(spec, paper) && !fixed.includes(spec.id),
  )
}

/** Before the sent paper is opened once more: what completing it changes, and what it leaves as it is. */
export const CompleteDialog = ({ paper, reviews, open, onClose }: Props) => {
  const [, navigate] = useLocation()
  const [key] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const report = paper.subjectKind === 'unit'
  const reopen = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await command('completePaper', { paperId: paper.id, key })
      navigate(`/ban-kiem-diem/${paper.id}`)
    } catch (error) {
      setProblem(sentenceFor(error))
      setBusy(false)
    }
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={readingWords.completeTitle(report)}
      consequence={readingWords.completeText(report)}
      action={{
        label: readingWords.completeOpen,
        onClick: () => void reopen(),
        busy: busy ? readingWords.completing : null,
      }}
    >
      <ul className="grid list-disc gap-1 pl-5">
        {readingWords.completeKeeps(report, hasOpenRating(paper, reviews)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  )
}
