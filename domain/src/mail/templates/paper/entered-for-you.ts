import { viDate } from '../../../vi.ts'
import { paragraph } from '../../message.ts'
import type { MailRow } from '../mail-row.ts'
import type { FactsFor } from '../subjects.ts'
import { ownPaper, paperWord, readingPage, reference, subjectWord } from './wording.ts'

/**
 * To the responsible person, when another has entered his signed paper. It was entered, so it is true for ever. What the
 * paper says and where it is kept stays out of the mail: it may bear a mark.
 */
export const enteredForYou: MailRow<'paper', 'onPaper'> = {
  about: 'paper',
  needs: ['onPaper'],
  stillTrue: () => true,
  words: (facts) => ({
    subject: `Đã nhập thay ${ownPaper(facts)} từ bản giấy (${reference(facts)})`,
    blocks: [
      paragraph(
        `Đồng chí ${facts.onPaper.byName} đã nhập thay ${ownPaper(facts)} từ bản giấy ký ngày ${viDate(facts.onPaper.paperDate)}, số tiếp nhận ${reference(facts)}.`,
      ),
      paragraph(
        'Nếu không đúng bản đồng chí đã ký, xin mở trang dưới đây và chọn “Tôi không đồng ý với nội dung nhập thay”; bộ phận tổ chức sẽ xem xét.',
      ),
    ],
    link: { label: 'Xem bản đã nhập', path: readingPage(facts) },
  }),
  clerk: 'giấy báo bản kiểm điểm đã được nhập thay từ bản giấy',
}

/** A unit's clerk does not read the paper: what was said of his entry stands where he entered it. */
const objectionPage = (facts: FactsFor<'paper', never>): string => {
  const { to, paper, campaign } = facts
  const organises = paper.tracks.some((track) => campaign.organisers[track]?.includes(to))
  return organises ? readingPage(facts) : `/nhap-thay/${encodeURIComponent(paper.id)}`
}

/** To who entered it and to the organisers, when its signatory does not agree. True while that text is the one that counts. */
export const entryObjected: MailRow<'paper', never> = {
  about: 'paper',
  needs: [],
  stillTrue: ({ paper, occasion }) => paper.accepted === occasion && paper.state === 'sealed',
  words: (facts) => ({
    subject: `Không đồng ý với ${paperWord(facts)} nhập thay của ${subjectWord(facts)} (${reference(facts)})`,
    blocks: [
      paragraph(
        `Người ký không đồng ý với nội dung nhập thay ${paperWord(facts)} của ${subjectWord(facts)} từ bản giấy. Ý kiến được lưu cùng bản đó; nếu cần, xin đối chiếu bản giấy và đề nghị bổ sung, hoàn thiện.`,
      ),
    ],
    link: { label: 'Xem ý kiến về bản đã nhập', path: objectionPage(facts) },
  }),
  clerk: 'ý kiến về bản kiểm điểm nhập thay',
}
