import { dueAtOf } from '../../../../plan/dates/due-at.ts'
import { stepOf } from '../../../../reviews/standing.ts'
import { mailDeadline } from '../../../deadline.ts'
import { paragraph } from '../../../message.ts'
import type { MailRow } from '../../mail-row.ts'
import { onItsDay, pageOf } from '../wording.ts'

/** To the head of the unit, when the minutes are there. True while a review of it waits for the proposal. */
export const toPropose: MailRow<'conference', 'rated'> = {
  about: 'conference',
  needs: ['rated'],
  stillTrue: ({ conference, occasion, rated, to }) =>
    conference.head === to &&
    conference.state === 'confirmed' &&
    conference.minutesCount === occasion &&
    rated.some((review) => stepOf(review) === 'toPropose'),
  words: (facts) => {
    const { campaign, conference } = facts
    const dueAt = dueAtOf(campaign, conference.track, 'conference')
    return {
      subject: `Mời đồng chí gửi hồ sơ đề nghị xếp loại của ${conference.unitName}`,
      blocks: [
        paragraph(`Biên bản ${onItsDay(facts)} đã được xác nhận.`),
        paragraph('Đề nghị đồng chí kiểm tra danh sách và gửi hồ sơ đề nghị xếp loại của đơn vị.'),
        ...(dueAt ? [paragraph(`Thời hạn theo kế hoạch: ${mailDeadline(dueAt, facts)}.`)] : []),
      ],
      link: { label: 'Gửi hồ sơ đề nghị xếp loại', path: pageOf(facts, 'proposal') },
    }
  },
  clerk: 'hồ sơ đề nghị xếp loại cần gửi',
}
