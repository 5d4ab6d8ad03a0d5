import { signatoryAwaited } from '../../../conference/minutes/signatory-awaited.ts'
import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import { onItsDay, pageOf } from './wording.ts'

const ROLE_NAMES = { chair: 'chủ trì', secretary: 'thư ký' } as const

/** To the other signatory of the minutes. True while that signature alone is missing. */
export const toConfirm: MailRow<'conference', never> = {
  about: 'conference',
  needs: [],
  stillTrue: ({ conference, to, occasion }) => {
    const awaited = signatoryAwaited(conference)
    return awaited !== null && conference[awaited].uid === to && conference.minutesCount + 1 === occasion
  },
  words: (facts) => {
    const as = facts.conference.chair.uid === facts.to ? 'chair' : 'secretary'
    const other = as === 'chair' ? 'secretary' : 'chair'
    return {
      subject: `Mời đồng chí xác nhận biên bản ${onItsDay(facts)}`,
      blocks: [
        paragraph(
          `Đồng chí ${facts.conference[other].name} (${ROLE_NAMES[other]}) đã xác nhận biên bản ${onItsDay(facts)}.`,
        ),
        paragraph(
          `Đề nghị đồng chí đọc lại và xác nhận với vai trò ${ROLE_NAMES[as]}. Biên bản có giá trị khi cả chủ trì và thư ký đã xác nhận; nếu cần sửa, đồng chí mở lại biên bản để sửa.`,
        ),
      ],
      link: { label: 'Đọc và xác nhận biên bản', path: pageOf(facts, 'minutes') },
    }
  },
  clerk: 'một biên bản hội nghị cần xác nhận',
}
