import { tidy } from '../../../vi.ts'
import { mailDeadline } from '../../deadline.ts'
import { paragraph, quote } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { ownPaper, reference, writingPage } from './wording.ts'

/** To the writer: the paper comes back with remarks. True until it is sealed again. */
export const returned: MailRow<'paper', 'returned'> = {
  about: 'paper',
  needs: ['returned'],
  stillTrue: ({ paper, occasion, to }) =>
    paper.responsible === to && paper.state === 'returned' && paper.accepted === occasion,
  words: (facts) => ({
    subject: `Đề nghị bổ sung, hoàn thiện ${ownPaper(facts)} (${reference(facts)})`,
    blocks: [
      paragraph(
        `Đồng chí ${facts.returned.byName} đề nghị bổ sung, hoàn thiện ${ownPaper(facts)} (${reference(facts)}), với ý kiến:`,
      ),
      quote(tidy(facts.returned.remarks).trim()),
      paragraph(
        'Bản đã gửi vẫn được giữ trong hồ sơ; nội dung cũ có sẵn trong bản mới để sửa tiếp, không phải viết lại.',
      ),
      paragraph(
        `${facts.returned.wantedBy ? 'Đề nghị gửi lại' : 'Thời hạn theo kế hoạch'}: ${mailDeadline(facts.paper.dueAt, facts)}.`,
      ),
    ],
    link: { label: 'Sửa và gửi lại', path: writingPage(facts) },
  }),
  clerk: 'ý kiến đề nghị bổ sung, hoàn thiện bản kiểm điểm',
}
