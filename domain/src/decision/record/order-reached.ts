import { openedFor } from '../../conference/gates/opened-for.ts'
import { list, paragraph } from '../../mail/message.ts'
import type { MailRow } from '../../mail/templates/mail-row.ts'

/**
 * To the head of a unit whose conference waited until all had been decided. True while the gate is open and what it binds is not over; it
 * names no level.
 */
export const orderReached: MailRow<'campaign', 'gates'> = {
  about: 'campaign',
  needs: ['gates'],
  stillTrue: ({ to, gates }) => openedFor(to, gates.met, gates.bound).length > 0,
  words: ({ to, gates }) => ({
    subject: 'Đã quyết định xong; đến lượt hội nghị theo thứ tự quy định',
    blocks: [
      paragraph('Việc phải quyết định trước theo thứ tự quy định nay đã xong:'),
      list(openedFor(to, gates.met, gates.bound).map(({ words }) => words.opened)),
      paragraph('Đề nghị đồng chí tổ chức hội nghị của đơn vị theo kế hoạch.'),
    ],
    link: { label: 'Xem các hội nghị', path: '/hoi-nghi' },
  }),
  clerk: 'việc đã đến lượt hội nghị theo thứ tự quy định',
}
