import { paragraph } from '../../mail/message.ts'
import type { MailRow } from '../../mail/templates/mail-row.ts'
import { viInstant } from '../../vi.ts'
import { dueOfStage } from '../due-of-stage.ts'

/** To the head who is asked: by when, and where; not what. True while it waits for an answer. */
export const questionAsked: MailRow<'campaign', 'question'> = {
  about: 'campaign',
  needs: ['question'],
  stillTrue: ({ question }) => !question.answered,
  words: ({ question, now }) => ({
    subject: `Đề nghị đồng chí làm rõ về hồ sơ của ${question.unitName}`,
    blocks: [
      paragraph(
        `Khi thẩm định hồ sơ đề nghị xếp loại của ${question.unitName}, bộ phận tổ chức có nội dung cần đồng chí làm rõ.`,
      ),
      paragraph(
        question.until > now
          ? `Đề nghị đồng chí trả lời trước ${viInstant(question.until)}.`
          : `Thời hạn trả lời là ${viInstant(question.until)}, đã qua; đề nghị đồng chí trả lời sớm nhất có thể.`,
      ),
    ],
    link: { label: 'Trả lời đề nghị làm rõ', path: '/lam-ro' },
  }),
  digest: ({ question }) => ({
    noun: 'đề nghị làm rõ',
    unit: question.unitName,
    line: `Trả lời đề nghị làm rõ trước ${viInstant(question.until)}`,
    path: '/lam-ro',
  }),
  dueAt: ({ question }) => question.until,
  clerk: 'đề nghị làm rõ về hồ sơ của đơn vị',
}

/** To who asked, once the head has answered. It was answered, so it is true for ever. */
export const questionAnswered: MailRow<'campaign', 'question'> = {
  about: 'campaign',
  needs: ['question'],
  stillTrue: () => true,
  words: ({ question }) => ({
    subject: `${question.unitName} đã trả lời đề nghị làm rõ`,
    blocks: [
      paragraph(
        `Người đứng đầu ${question.unitName} đã trả lời đề nghị làm rõ của đồng chí. Nội dung ở bảng thẩm định.`,
      ),
    ],
    link: { label: 'Mở bảng thẩm định', path: '/tham-dinh' },
  }),
  digest: ({ question }) => ({
    noun: 'trả lời đề nghị làm rõ',
    unit: question.unitName,
    line: 'Đã trả lời đề nghị làm rõ',
    path: '/tham-dinh',
  }),
  // What it is needed for: the table.
  dueAt: (facts) => dueOfStage(facts, 'appraisal'),
  clerk: 'trả lời đề nghị làm rõ khi thẩm định',
}
