import { list, paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { byWhom, ifUnknown, namedWords, rolesWords, whose } from './wording.ts'

/** To whose account it is, and to the organisers of the tracks: roles were given, taken or asked for. It happened: always true. */
export const rolesChanged: MailRow<'account', 'done'> = {
  about: 'account',
  needs: ['done'],
  stillTrue: () => true,
  words: (facts) => {
    const now = [...rolesWords(facts.access, facts), ...namedWords(facts)]
    const { roles } = facts.access.pending ?? {}
    return {
      subject: `Quyền của ${whose(facts)} có thay đổi`,
      blocks: [
        paragraph(`Quyền của ${whose(facts)} vừa có thay đổi (${byWhom(facts)}).`),
        ...(now.length > 0
          ? [paragraph('Quyền đang có hiệu lực:'), list(now)]
          : [paragraph('Hiện không có quyền riêng nào đang có hiệu lực.')]),
        ...(roles ? [paragraph('Quyền còn chờ người thứ hai xác nhận:'), list(rolesWords(roles, facts))] : []),
        ifUnknown,
      ],
      link: { label: 'Xem tài khoản của tôi', path: '/tai-khoan-cua-toi' },
    }
  },
  clerk: 'thay đổi về tài khoản trên hệ thống',
}
