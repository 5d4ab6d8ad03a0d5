import { mailDeadline } from '../mail/deadline.ts'
import { paragraph } from '../mail/message.ts'
import type { MailRow } from '../mail/templates/mail-row.ts'
import { dueOfStage } from './due-of-stage.ts'

/** To who decides, when a table of appraisal has been handed over. It was, so it is true for ever. No level, no name. */
export const appraised: MailRow<'campaign', never> = {
  about: 'campaign',
  needs: [],
  stillTrue: () => true,
  words: (facts) => {
    const dueAt = dueOfStage(facts, 'decision')
    return {
      subject: 'Kết quả thẩm định đánh giá, xếp loại đã được trình',
      blocks: [
        paragraph('Bộ phận tổ chức đã trình kết quả tổng hợp, thẩm định để cấp có thẩm quyền xem xét, quyết định.'),
        ...(dueAt ? [paragraph(`Thời hạn quyết định theo kế hoạch: ${mailDeadline(dueAt, facts)}.`)] : []),
      ],
      link: { label: 'Xem bảng tiến độ', path: '/tien-do' },
    }
  },
  digest: () => ({
    noun: 'kết quả thẩm định',
    unit: 'Bộ phận tổ chức',
    line: 'Kết quả thẩm định đã được trình để xem xét, quyết định',
    path: '/tien-do',
  }),
  dueAt: (facts) => dueOfStage(facts, 'decision'),
  clerk: 'kết quả thẩm định đánh giá, xếp loại đã được trình',
}
