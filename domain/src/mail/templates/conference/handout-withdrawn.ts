import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { isWithdrawn } from './withdrawn.ts'
import { onItsDay, pageOf, whenAndWhere } from './wording.ts'

/** To whose handout was taken back. True until the papers are handed out to that person again. */
export const handoutWithdrawn: MailRow<'conference', never> = {
  about: 'conference',
  needs: [],
  stillTrue: ({ conference, to }) => conference.state !== 'cancelled' && isWithdrawn(conference, to),
  words: (facts) => ({
    subject: `Thu hồi tài liệu ${onItsDay(facts)}`,
    blocks: [
      paragraph(
        `Tài liệu ${onItsDay(facts)} đã giao cho đồng chí nay được thu hồi; đồng chí không đọc trên hệ thống được nữa.`,
      ),
      whenAndWhere(facts),
      paragraph('Nếu có bản giấy, xin giao lại cho thư ký hội nghị. Lý do thu hồi được ghi ở trang hội nghị.'),
    ],
    link: { label: 'Xem hội nghị', path: pageOf(facts, 'overview') },
  }),
  clerk: 'việc thu hồi tài liệu của một hội nghị kiểm điểm',
}
