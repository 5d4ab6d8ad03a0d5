import { paragraph } from '../../../message.ts'
import type { MailRow } from '../../mail-row.ts'
import { onItsDay, pageOf } from '../wording.ts'

/** The reason stands on the page, for those who may read the proposal: never in a mail. It happened, so it stays true. */
const back = (happened: string, next: string): MailRow<'conference', never> => ({
  about: 'conference',
  needs: [],
  stillTrue: () => true,
  words: (facts) => ({
    subject: `Hồ sơ đề nghị xếp loại của ${facts.conference.unitName} ${happened}`,
    blocks: [
      paragraph(
        `Hồ sơ đề nghị xếp loại của ${facts.conference.unitName} theo ${onItsDay(facts)} ${happened}. Văn bản đã gửi vẫn được giữ; lý do ghi ở trang hồ sơ đề nghị.`,
      ),
      paragraph(next),
    ],
    link: { label: 'Xem hồ sơ đề nghị', path: pageOf(facts, 'proposal') },
  }),
  clerk: 'hồ sơ đề nghị xếp loại của đơn vị',
})

/** To the head and those who keep the conference, when an organiser returned it. */
export const proposalReturned = back('được trả lại', 'Đề nghị đơn vị xem lý do, sửa rồi gửi lại.')

/** To the organisers and the head, when it was withdrawn by who sent it. */
export const proposalWithdrawn = back('đã được rút lại', 'Đơn vị sẽ gửi lại sau khi sửa.')
