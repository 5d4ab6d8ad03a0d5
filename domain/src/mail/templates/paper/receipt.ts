import { STAGE_NAMES } from '../../../model/terms.ts'
import { viInstant } from '../../../vi.ts'
import { nextStage, trackName } from '../../../workflow.ts'
import { type Block, list, paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import type { FactsFor } from '../subjects.ts'
import { ownPaper, readingPage, reference } from './wording.ts'

/**
 * The reviews that moved on with this revision. A version completed after the conference moved nothing: the paper was
 * accepted before it was submitted.
 */
const movedBlocks = ({ paper, reviews, submittedAt, campaign }: FactsFor<'paper', 'submittedAt'>): Block[] => {
  const completed = paper.acceptedAt !== null && paper.acceptedAt < submittedAt
  const moved = reviews.flatMap(({ track, path }) => {
    const stage = completed ? null : nextStage(path, 'selfReview')
    return stage ? [`${trackName(campaign.process, track)}: ${STAGE_NAMES[stage]}`] : []
  })
  return moved.length === 0 ? [] : [paragraph('Hồ sơ đã chuyển bước:'), list(moved)]
}

/** To the writer: the paper has arrived and these reviews have moved on. It was received, so it is true for ever. */
export const receipt: MailRow<'paper', 'submittedAt'> = {
  about: 'paper',
  needs: ['submittedAt'],
  stillTrue: () => true,
  words: (facts) => ({
    subject: `Đã nhận ${ownPaper(facts)} (${reference(facts)})`,
    blocks: [
      paragraph(
        `Hệ thống đã nhận ${ownPaper(facts)} lúc ${viInstant(facts.submittedAt)}, số tiếp nhận ${reference(facts)}. Nội dung đã gửi được giữ nguyên và chỉ còn để xem.`,
      ),
      ...movedBlocks(facts),
    ],
    link: { label: 'Xem lại bản đã gửi', path: readingPage(facts) },
  }),
  clerk: 'giấy báo đã nhận bản kiểm điểm',
}
