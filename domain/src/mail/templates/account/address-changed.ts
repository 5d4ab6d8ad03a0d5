import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { byWhom, ifUnknown, whose } from './wording.ts'

/**
 * To whose account it is, at the new address, and to who manages accounts or organises: the registry has another e-mail.
 * Neither address is named: the mail may reach a clerk. It happened: always true.
 */
export const addressChanged: MailRow<'account', 'done'> = {
  about: 'account',
  needs: ['done'],
  stillTrue: () => true,
  words: (facts) => ({
    subject: `Thư điện tử của ${whose(facts)} đã thay đổi`,
    blocks: [
      paragraph(
        `Trong danh sách cán bộ, địa chỉ thư điện tử của ${whose(facts)} vừa được thay đổi (${byWhom(facts)}).`,
      ),
      paragraph('Từ nay thư báo về tài khoản và về việc kiểm điểm được gửi đến địa chỉ mới.'),
      ifUnknown,
    ],
    link: { label: 'Xem tài khoản của tôi', path: '/' },
  }),
  clerk: 'thay đổi về tài khoản trên hệ thống',
}

/** The same at the address of before, and nowhere else: whoever has redirected the mail does not read this one. */
export const addressLeft: MailRow<'account', 'done'> = {
  ...addressChanged,
  words: (facts) => ({
    ...addressChanged.words(facts),
    blocks: [
      paragraph(
        `Trong danh sách cán bộ, địa chỉ thư điện tử của ${whose(facts)} vừa được thay đổi (${byWhom(facts)}).`,
      ),
      paragraph('Từ nay thư báo không còn được gửi đến địa chỉ này nữa.'),
      ifUnknown,
    ],
  }),
}
