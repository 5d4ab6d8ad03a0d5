import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { onItsDay, pageOf, whenAndWhere } from './wording.ts'

/** To everybody who was invited: it will not be held. */
export const cancelled: MailRow<'conference', never> = {
  about: 'conference',
  needs: [],
  stillTrue: ({ conference }) => conference.state === 'cancelled',
  words: (facts) => ({
    subject: `Hủy lịch ${onItsDay(facts)}`,
    blocks: [
      paragraph(`Lịch sau đây đã được hủy, đồng chí không phải dự ${onItsDay(facts)}:`),
      whenAndWhere(facts),
      paragraph('Bản kiểm điểm đã gửi được giữ nguyên. Khi có lịch mới, đồng chí nhận được thư mời.'),
    ],
    link: { label: 'Xem hội nghị', path: pageOf(facts, 'overview') },
  }),
  clerk: 'việc hủy lịch một hội nghị kiểm điểm',
}
