import { mailDeadline } from '../../deadline.ts'
import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { isPerson, ownPaper, writingPage } from './wording.ts'

/** To the writer: there is an issue to answer in section IV. What it is stays behind sign-in. True until answered. */
export const suggested: MailRow<'paper', 'suggestion'> = {
  about: 'paper',
  needs: ['suggestion'],
  stillTrue: ({ paper, occasion, to }) =>
    paper.responsible === to &&
    (paper.state === 'drafting' || paper.state === 'returned') &&
    paper.revision === occasion,
  words: (facts) => ({
    subject: `Gợi ý kiểm điểm đối với ${isPerson(facts) ? 'đồng chí' : facts.paper.subjectName}`,
    blocks: [
      paragraph(
        `Đồng chí ${facts.suggestion.byName} gửi gợi ý kiểm điểm, đề nghị giải trình tại mục IV của ${ownPaper(facts)}. Nội dung, căn cứ gợi ý hiện ở mục đó sau khi đăng nhập.`,
      ),
      paragraph(`Thời hạn gửi bản: ${mailDeadline(facts.paper.dueAt, facts)}.`),
    ],
    link: { label: 'Xem gợi ý và viết giải trình', path: writingPage(facts) },
  }),
  clerk: 'một gợi ý kiểm điểm cần giải trình',
}
