import { paragraph } from '../../mail/message.ts'
import type { MailRow } from '../../mail/templates/mail-row.ts'

/** To who organises a track, and in whose name it was entered. It was, so it is true for ever. No level, no name, no number of either. */
export const resultEntered: MailRow<'campaign', never> = {
  about: 'campaign',
  needs: [],
  stillTrue: () => true,
  words: () => ({
    subject: 'Đã ghi kết quả xếp loại của cấp có thẩm quyền',
    blocks: [
      paragraph(
        'Cấp có thẩm quyền vừa quyết định, hoặc kết quả của cấp có thẩm quyền vừa được ghi, đối với một số trường hợp. Mức xếp loại được giữ kín đến khi thông báo.',
      ),
    ],
    link: { label: 'Xem bảng tiến độ', path: '/tien-do' },
  }),
  clerk: 'kết quả xếp loại của cấp có thẩm quyền đã được ghi',
}
