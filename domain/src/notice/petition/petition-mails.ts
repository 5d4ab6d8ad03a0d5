import { paragraph } from '../../mail/message.ts'
import type { MailRow } from '../../mail/templates/mail-row.ts'
import { yourTurn } from '../../mail/templates/paper/your-turn.ts'
import { upperFirst } from '../../vi.ts'
import { objectionAbout, objectionOf } from './wording.ts'

/** To who decided, when somebody petitions. He did, so it is true for ever. No name, no level, none of its words. */
export const petitioned: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: () => true,
  words: ({ reviews }) => ({
    subject: `Có ${objectionAbout(reviews, 'kết quả xếp loại')}`,
    blocks: [
      paragraph(
        `Có ${objectionAbout(reviews, 'kết quả đánh giá, xếp loại')} thuộc thẩm quyền quyết định của đồng chí hoặc của tập thể mà đồng chí ghi kết quả.`,
      ),
      paragraph('Đề nghị đồng chí xem, báo cáo cấp quyết định và ghi văn bản trả lời.'),
    ],
    link: { label: `Xem ${objectionOf(reviews)}`, path: '/kien-nghi' },
  }),
  // Nobody else learns that there is a petition.
  clerk: yourTurn.clerk,
}

/** To who petitioned, when it was answered. It was, so it is true for ever. Nothing of the answer. */
export const settled: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: () => true,
  words: ({ reviews }) => ({
    subject: `${upperFirst(objectionAbout(reviews, 'kết quả xếp loại'))} đã được trả lời`,
    blocks: [
      paragraph(
        `${upperFirst(objectionOf(reviews))} của đồng chí đã được trả lời bằng văn bản. Thư này không nêu nội dung trả lời.`,
      ),
    ],
    link: { label: 'Xem trả lời', path: '/ket-qua' },
  }),
  clerk: yourTurn.clerk,
}
