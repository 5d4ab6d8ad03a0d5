import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import type { FactsFor } from '../subjects.ts'
import { isWritten, onItsDay, pageOf } from './wording.ts'

const confirmed = (facts: FactsFor<'conference', 'minutesEnteredBy'>): string =>
  facts.minutesEnteredBy === null
    ? `Biên bản ${onItsDay(facts)} đã được chủ trì và thư ký xác nhận.`
    : `Biên bản ${onItsDay(facts)} đã được đồng chí ${facts.minutesEnteredBy} nhập từ bản giấy có chữ ký của chủ trì và thư ký.`

/** To those who attended and those who answer for what was minuted. True until the minutes are reopened. */
export const minutesConfirmed: MailRow<'conference', 'minutesEnteredBy' | 'ownPapers'> = {
  about: 'conference',
  needs: ['minutesEnteredBy', 'ownPapers'],
  stillTrue: ({ conference, occasion }) => conference.state === 'confirmed' && conference.minutesCount === occasion,
  words: (facts) => ({
    subject: `Biên bản ${onItsDay(facts)}`,
    blocks: [
      paragraph(facts.occasion > 1 ? `${confirmed(facts)} Bản này thay bản đã xác nhận trước đó.` : confirmed(facts)),
      ...(facts.ownPapers.some(isWritten)
        ? [
            paragraph(
              'Đồng chí có thể hoàn thiện bản kiểm điểm đã gửi theo ý kiến hội nghị; việc này không làm thay đổi bước của hồ sơ.',
            ),
          ]
        : []),
    ],
    link: { label: 'Đọc biên bản', path: pageOf(facts, 'minutes') },
  }),
  clerk: 'biên bản hội nghị kiểm điểm đã xác nhận',
}
