import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { onItsDay, pageOf } from './wording.ts'

/** To who led a conference, or kept its minutes, and was recorded as replaced. True until he takes a part again. */
export const leaderReplaced: MailRow<'conference', never> = {
  about: 'conference',
  needs: [],
  stillTrue: ({ conference, to }) =>
    conference.state !== 'cancelled' && ![conference.chair.uid, conference.secretary.uid].includes(to),
  words: (facts) => ({
    subject: `Đã ghi nhận người làm thay đồng chí tại ${onItsDay(facts)}`,
    blocks: [
      paragraph(
        `Biên bản ${onItsDay(facts)} vừa ghi nhận người chủ trì hoặc thư ký làm thay đồng chí. Người làm thay xác nhận biên bản; giờ bắt đầu và lý do hiện ở trang hội nghị.`,
      ),
      paragraph(
        'Nếu thấy chưa đúng, xin báo chủ trì, thư ký hiện nay hoặc bộ phận tổ chức trước khi biên bản được xác nhận.',
      ),
    ],
    link: { label: 'Xem hội nghị', path: pageOf(facts, 'overview') },
  }),
  clerk: 'việc ghi nhận người làm thay tại một hội nghị kiểm điểm',
}
