import { paragraph } from '../mail/message.ts'
import type { MailRow } from '../mail/templates/mail-row.ts'
import { yourTurn } from '../mail/templates/paper/your-turn.ts'

/** To whom a result concerns, when it was told. It was, so it is true for ever. No level, no name. */
export const noticed: MailRow<'campaign', never> = {
  about: 'campaign',
  needs: [],
  stillTrue: () => true,
  words: ({ campaign }) => ({
    subject: `Thông báo kết quả đánh giá, xếp loại chất lượng năm ${campaign.year}`,
    blocks: [
      paragraph(
        'Kết quả đánh giá, xếp loại chất lượng đã được cấp có thẩm quyền quyết định và thông báo đến đồng chí.',
      ),
      paragraph(
        'Đề nghị đồng chí đăng nhập để xem; đối với kết quả của mình, của tập thể mình chịu trách nhiệm thì xác nhận đã nhận thông báo. Thư này không nêu kết quả.',
      ),
    ],
    link: { label: 'Xem thông báo kết quả', path: '/ket-qua' },
  }),
  clerk: 'thông báo kết quả đánh giá, xếp loại chất lượng',
}

/** To the head of a unit, before his people hear of what was decided. No level, no name. */
export const headsTold: MailRow<'campaign', never> = {
  about: 'campaign',
  needs: [],
  stillTrue: () => true,
  words: () => ({
    subject: 'Báo trước kết quả xếp loại của đơn vị',
    blocks: [
      paragraph('Cấp có thẩm quyền đã quyết định kết quả đánh giá, xếp loại trong đơn vị của đồng chí.'),
      paragraph(
        'Đồng chí được báo trước mức đề nghị, mức quyết định và lý do để chuẩn bị trao đổi. Kết quả chưa được thông báo đến người được đánh giá; đề nghị đồng chí giữ kín cho đến khi có thông báo.',
      ),
    ],
    link: { label: 'Xem kết quả', path: '/ket-qua' },
  }),
  // Nobody else learns that something of the unit was decided otherwise.
  clerk: yourTurn.clerk,
}
