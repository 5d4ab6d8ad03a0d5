import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { isPerson, ownPaper, readingPage, writingPage } from './wording.ts'

/**
 * To the responsible person, when it was said, or no longer is said, that no level is given. It was changed, so it is true
 * for ever; how it stands now, and why, stays behind sign-in.
 */
export const notRatedChanged: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: () => true,
  words: (facts) => {
    const { paper } = facts
    const writes = paper.state === 'drafting' || paper.state === 'returned'
    return {
      subject: `Thay đổi diện xếp loại chất lượng của ${isPerson(facts) ? 'đồng chí' : paper.subjectName}`,
      blocks: [
        paragraph(
          `Bộ phận tổ chức vừa ghi hoặc bỏ ghi trường hợp không xếp loại chất lượng liên quan đến ${ownPaper(facts)}. Việc xếp loại hiện nay và lý do không xếp loại (nếu có) hiện ở trang dưới đây sau khi đăng nhập.`,
        ),
        paragraph('Nếu thấy chưa đúng, xin liên hệ bộ phận tổ chức trước khi hội nghị có biên bản.'),
      ],
      link: { label: 'Xem hồ sơ', path: writes ? writingPage(facts) : readingPage(facts) },
    }
  },
  clerk: 'giấy báo thay đổi diện xếp loại chất lượng',
}
