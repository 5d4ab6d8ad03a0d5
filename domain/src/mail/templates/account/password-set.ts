import { localDate } from '../../../time.ts'
import { viDate } from '../../../vi.ts'
import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { ifUnknown, whose } from './wording.ts'

/** To whose account it is, and to the organisers: the password was replaced, by means of a code or by himself. It happened: always true. */
export const passwordSet: MailRow<'account', 'done'> = {
  about: 'account',
  needs: ['done'],
  stillTrue: () => true,
  words: (facts) => ({
    subject: `Đã đặt mật khẩu mới cho ${whose(facts)}`,
    blocks: [
      paragraph(
        `Ngày ${viDate(localDate(facts.done.at))}, mật khẩu của ${whose(facts)} đã được đặt lại, bằng mã truy cập hoặc tại trang Tài khoản của tôi. Mọi phiên đăng nhập trước đó đã kết thúc.`,
      ),
      ifUnknown,
    ],
    link: { label: 'Xem tài khoản của tôi', path: '/tai-khoan-cua-toi' },
  }),
  clerk: 'thay đổi về tài khoản trên hệ thống',
}
