import { paragraph } from '../mail/message.ts'
import type { MailRow } from '../mail/templates/mail-row.ts'
import { subjectWord } from '../mail/templates/paper/wording.ts'
import { yourTurn } from '../mail/templates/paper/your-turn.ts'
import { planDue } from './standing.ts'

/** To who confirms, when a plan was handed in. True while it waits. Nothing of what it says. */
export const planSent: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: ({ paper, occasion }) =>
    paper.remediation?.state === 'sent' && paper.remediation.plan.endsWith(`.${occasion}`),
  words: (facts) => ({
    subject: `Kế hoạch khắc phục của ${subjectWord(facts)} chờ xác nhận`,
    blocks: [
      paragraph(
        `Kế hoạch khắc phục hạn chế, khuyết điểm của ${subjectWord(facts)} đã được gửi. Đề nghị đồng chí xem, xác nhận hoặc trả lại để hoàn thiện.`,
      ),
    ],
    link: { label: 'Xem kế hoạch', path: '/khac-phuc' },
  }),
  digest: (facts) => ({
    noun: 'kế hoạch khắc phục',
    unit: facts.paper.unitName,
    line: `Kế hoạch khắc phục của ${subjectWord(facts)}`,
    path: '/khac-phuc',
  }),
  dueAt: ({ paper, campaign }) => planDue(paper, campaign),
  clerk: yourTurn.clerk,
}

/** To whose plan it is, when another hand entered it from the signed paper: it was, so it stays true. Nothing of what it says. */
export const planEntered: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: () => true,
  words: (facts) => ({
    subject: 'Kế hoạch khắc phục đã được nhập từ bản giấy',
    blocks: [
      paragraph(
        `Kế hoạch khắc phục hạn chế, khuyết điểm của ${subjectWord(facts)} đã được nhập thay từ bản giấy đã ký. Đề nghị đồng chí xem lại; nếu có điểm không đúng, xin báo bộ phận tổ chức hoặc người xác nhận để trả lại.`,
      ),
    ],
    link: { label: 'Xem kế hoạch', path: '/khac-phuc' },
  }),
  clerk: 'kế hoạch khắc phục đã được nhập từ bản giấy',
}

/** To whose plan it is, when it was confirmed, sent back or opened again: one mail, which says neither. It was, so it stays true. */
export const planAnswered: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: () => true,
  words: (facts) => ({
    subject: 'Kế hoạch khắc phục đã được xem xét',
    blocks: [
      paragraph(
        `Kế hoạch khắc phục hạn chế, khuyết điểm của ${subjectWord(facts)} đã được xác nhận, hoặc cần hoàn thiện thêm. Đề nghị đồng chí đăng nhập để xem; thư này không nêu nội dung.`,
      ),
    ],
    link: { label: 'Xem kế hoạch', path: '/khac-phuc' },
  }),
  clerk: 'kế hoạch khắc phục đã được xem xét',
}
