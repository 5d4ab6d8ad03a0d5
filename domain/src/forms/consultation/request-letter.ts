import type { RequestAct, RequestItem } from '../../consultation/outside/outside.ts'
import { isShown, laidTable } from '../../tables/laid-table.ts'
import { levelMarks } from '../../tables/marks.ts'
import { ASKED, OUTSIDE_SHEET } from '../../tables/rows/consultation.ts'
import { localDate } from '../../time.ts'
import { viDate } from '../../vi.ts'
import { subjectCount } from '../appraisal/submission.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { enclosedWith } from '../letters/enclosed-with.ts'
import { keptBy } from '../letters/kept-by.ts'
import type { LetterFacts } from '../letters/proposal-letter.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { subjectName } from '../minutes-paper/item-blocks.ts'
import { opinionSignatures } from './opinion-sheet.ts'

/** What the papers that go to a body outside state besides the act. */
export type RequestFacts = Pick<
  LetterFacts,
  'year' | 'issuer' | 'planNumber' | 'planDate' | 'signature' | 'given' | 'tables'
>

type Request = Pick<RequestAct, 'name' | 'addressees' | 'until' | 'items' | 'submittedAt'>

/** What such a letter is about, under its number and in the book of papers: it names nobody. */
export const requestAbout = (year: number): string => `V/v lấy ý kiến tham gia đánh giá, xếp loại năm ${year}`

/** Post and unit of one who is asked about; a collective is named whole. */
export const placeOf = ({ post, unitName, name }: Pick<RequestItem, 'post' | 'unitName' | 'name'>): string =>
  [...new Set([post, inFull(unitName)])].filter((each) => each !== '' && each !== inFull(name)).join(', ')

/** Where who is asked about works; a collective is named whole. */
const unitOf = ({ unitName, name }: Pick<RequestItem, 'unitName' | 'name'>): string =>
  inFull(unitName) === inFull(name) ? '' : inFull(unitName)

/** What stands under a name on the sheet: what no column of its own has. */
const below = (item: RequestItem, { tables }: RequestFacts): string =>
  placeOf({
    ...item,
    ...(isShown(OUTSIDE_SHEET, 'post', tables) && { post: '' }),
    ...(isShown(OUTSIDE_SHEET, 'unit', tables) && { unitName: '' }),
  })

/**
 * "Công văn lấy ý kiến" (plan, III.2.1: "một số cơ quan liên quan (nếu cần)"): about whom, by when. Names and posts alone: what is
 * proposed of them is hidden until notice.
 */
export const requestLetter = (request: Request, facts: RequestFacts): PrintedPaper => {
  const { issuer, year } = facts
  const kinds = request.items.map(({ subjectKind }) => subjectKind)
  return {
    name: 'Công văn lấy ý kiến',
    style: 'party',
    blocks: [
      headOf('party', {
        ...{ issuer, number: '', given: facts.given ?? null, about: requestAbout(year) },
        placeDate: issuedAt(localDate(request.submittedAt), facts),
      }),
      { kind: 'addressees', names: request.addressees },
      {
        kind: 'text',
        text: `Thực hiện Kế hoạch số ${facts.planNumber}, ngày ${viDate(facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${issuer.name} đề nghị ${request.name} cho ý kiến tham gia đối với ${subjectCount(kinds)} sau:`,
      },
      laidTable(
        ASKED,
        facts.tables,
        request.items.map((item, at) => ({
          ...{ number: String(at + 1), subject: subjectName(item), place: placeOf(item), blank: '' },
          ...{ post: item.post, unit: unitOf(item) },
        })),
      ),
      {
        kind: 'text',
        text: `Đề nghị nêu ưu điểm, hạn chế, khuyết điểm và mức đề nghị xếp loại của từng trường hợp theo phiếu lấy ý kiến gửi kèm; ý kiến bằng văn bản gửi về ${issuer.name} chậm nhất hết ngày ${viDate(request.until)}. Quá thời hạn trên mà chưa có văn bản trả lời thì ghi nhận là cơ quan chưa có ý kiến.`,
      },
      { kind: 'text', text: `Rất mong nhận được sự phối hợp của ${request.name}./.` },
      { kind: 'closing', recipients: ['Như trên', keptBy(issuer.kind)], signature: signatureOf(facts.signature) },
    ],
  }
}

/** The sheet that goes with it (domain.md §3.4): merits, shortcomings and one of four boxes for each; nothing is filled in. */
export const requestSheet = (request: Request, facts: RequestFacts): PrintedPaper => {
  const { issuer, year } = facts
  return {
    name: 'Phiếu lấy ý kiến',
    style: 'party',
    page: 'a4Landscape',
    blocks: [
      headOf('party', { issuer, number: null, placeDate: null }),
      titleOf('party', 'PHIẾU LẤY Ý KIẾN', [
        { text: `Tham gia đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${year}`, bold: true },
        { text: enclosedWith('party', '', facts), italic: true },
      ]),
      { kind: 'field', label: 'Cơ quan, tổ chức cho ý kiến', value: request.name },
      laidTable(
        OUTSIDE_SHEET,
        facts.tables,
        request.items.map((item, at) => ({
          ...{ number: String(at + 1), merits: '\n\n', limits: '', ...levelMarks(null), blank: '' },
          subject: [subjectName(item), below(item, facts)].filter((each) => each !== '').join('\n'),
          ...{ post: item.post, unit: unitOf(item) },
        })),
      ),
      {
        kind: 'note',
        text: '(Đánh dấu X vào một ô mức đề nghị của mỗi trường hợp; không đủ thông tin thì để trống bốn ô và ghi “Không đủ thông tin”.)',
      },
      opinionSignatures(null),
    ],
  }
}
