import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { isWithdrawn } from './withdrawn.ts'
import { onItsDay, pageOf, whenAndWhere } from './wording.ts'

/** To who gets the papers on the screen: they are there to be read. True until it is over, for those on the roll, unless taken back. */
export const handout: MailRow<'conference', never> = {
  about: 'conference',
  needs: [],
  stillTrue: ({ conference, to }) =>
    (conference.state === 'scheduled' || conference.state === 'open') &&
    conference.roll.some(({ uid }) => uid === to) &&
    !isWithdrawn(conference, to),
  words: (facts) => ({
    subject: `Tài liệu ${onItsDay(facts)}`,
    blocks: [
      paragraph(`Tài liệu ${onItsDay(facts)} đã có để đồng chí đọc trên hệ thống.`),
      whenAndWhere(facts),
      paragraph(
        'Đề nghị đồng chí xác nhận đã nhận tài liệu và đọc trước hội nghị. Bản kiểm điểm được tiếp nhận sau thư này hiện ngay ở trang tài liệu.',
      ),
    ],
    link: { label: 'Đọc tài liệu', path: pageOf(facts, 'handout') },
  }),
  clerk: 'tài liệu của hội nghị kiểm điểm',
}
