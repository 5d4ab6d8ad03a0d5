import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { byWhom, ifUnknown, whose } from './wording.ts'

/** To whose account it is, and to the organisers: a code that would replace the password. It happened: always true. */
export const codeIssued: MailRow<'account', 'done'> = {
  about: 'account',
  needs: ['done'],
  stillTrue: () => true,
  words: (facts) => ({
    subject: `Đã cấp mã truy cập mới cho ${whose(facts)}`,
    blocks: [
      paragraph(`Một mã truy cập mới vừa được cấp cho ${whose(facts)} (${byWhom(facts)}).`),
      paragraph('Ai dùng mã này sẽ đặt được mật khẩu mới, và mật khẩu cũ không dùng được nữa.'),
      ...(facts.access.pending?.code
        ? [
            paragraph(
              'Mã chưa có hiệu lực: còn chờ người thứ hai, hoặc chính chủ tài khoản, xác nhận sau khi đăng nhập.',
            ),
          ]
        : []),
      ifUnknown,
    ],
    link: { label: 'Xem tài khoản của tôi', path: '/tai-khoan-cua-toi' },
  }),
  clerk: 'thay đổi về tài khoản trên hệ thống',
}
