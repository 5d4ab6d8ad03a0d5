import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { byWhom, ifUnknown } from './wording.ts'

/**
 * To somebody who has a code and no account yet: where the system is and the own user name. Never the code: it is on the
 * printed slip alone (decisions/0007), so that whoever reads the mailbox opens nothing.
 */
export const invited: MailRow<'account', 'done' | 'invitation'> = {
  about: 'account',
  needs: ['done', 'invitation'],
  stillTrue: ({ invitation, occasion }) => invitation.current === occasion && !invitation.used,
  words: (facts) => ({
    subject: 'Mời đồng chí sử dụng hệ thống kiểm điểm, đánh giá, xếp loại',
    blocks: [
      paragraph(
        `Tài khoản của đồng chí trên hệ thống kiểm điểm, đánh giá, xếp loại đã được cấp mã truy cập (${byWhom(facts)}).`,
      ),
      paragraph(`Tên đăng nhập của đồng chí: ${facts.invitation.userName}`),
      paragraph(
        'Quản trị tài khoản hoặc đầu mối của đơn vị sẽ trao tận tay đồng chí Phiếu cấp tài khoản, trên đó in mã truy cập dùng một lần để đồng chí tự đặt mật khẩu. Mã không gửi qua thư; xin không cho ai khác biết mã.',
      ),
      ifUnknown,
    ],
    link: { label: 'Nhập mã truy cập trên phiếu', path: '/ma-truy-cap' },
  }),
  clerk: 'thư mời sử dụng hệ thống',
}
