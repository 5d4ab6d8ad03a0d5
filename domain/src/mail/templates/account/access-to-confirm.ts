import { list, paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { byWhom, rolesWords, whose } from './wording.ts'

/** To whoever may be the second person: something waits. True while anything does. */
export const accessToConfirm: MailRow<'account', 'done'> = {
  about: 'account',
  needs: ['done'],
  stillTrue: ({ access }) => access.pending?.roles !== undefined || access.pending?.code !== undefined,
  words: (facts) => {
    const { roles, code } = facts.access.pending ?? {}
    const asked = [
      ...(roles ? rolesWords(roles, facts) : []),
      ...(code ? ['Mã truy cập mới, thay mật khẩu đang dùng'] : []),
    ]
    return {
      subject: `Mời đồng chí xác nhận thay đổi đối với ${whose(facts)}`,
      blocks: [
        paragraph(`Có đề nghị thay đổi ${whose(facts)} (${byWhom(facts)}):`),
        list(asked),
        paragraph(
          'Đề nghị chỉ có hiệu lực khi một người thứ hai xác nhận. Nếu đồng chí không đồng ý, xin chọn “Không đồng ý”: đề nghị sẽ không có hiệu lực.',
        ),
      ],
      link: { label: 'Xem và xác nhận', path: '/' },
    }
  },
  clerk: 'đề nghị xác nhận thay đổi về một tài khoản',
}
