import type { Issuer, SignedAs } from '../../model/printed.ts'
import type { Suggestion } from '../../model/suggestion.ts'
import { viDate, viPlaceDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf } from '../layout/heads.ts'
import { type Block, type PaperStyle, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { keptBy } from './kept-by.ts'

interface SuggestionLetterFacts {
  style: PaperStyle
  issuer: Issuer
  signature: SignedAs | null
  year: number
  /** Who must answer. */
  subject: { kind: 'person' | 'unit'; name: string }
  /** Days as YYYY-MM-DD: of the letter, and the last on which the answer is in time. */
  on: string
  until: string
}

const issueBlocks = ({ number, issue, basis, document }: Suggestion): Block[] => [
  { kind: 'heading', level: 2, text: `${number}. Vấn đề gợi ý kiểm điểm` },
  ...paragraphs(issue),
  { kind: 'text', text: `Căn cứ: ${[basis, document].filter((each) => each.trim() !== '').join('; ')}.` },
]

/**
 * "Công văn gợi ý kiểm điểm" (domain.md §3.4; QĐ 124, Đ.7.1): the issues, what each rests on, that section IV answers
 * them, and until when.
 */
export const suggestionLetter = (suggestions: readonly Suggestion[], facts: SuggestionLetterFacts): PrintedPaper => {
  const { style, issuer, subject, year } = facts
  const to = subject.kind === 'unit' ? inFull(subject.name) : `Đồng chí ${subject.name}`
  return {
    name: 'Công văn gợi ý kiểm điểm',
    style,
    blocks: [
      headOf(style, {
        issuer,
        number: '',
        about: `V/v gợi ý kiểm điểm năm ${year}`,
        placeDate: viPlaceDate(issuer.place, facts.on),
      }),
      { kind: 'addressees', names: [to] },
      {
        kind: 'text',
        text: `Thực hiện việc kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${issuer.name} gợi ý ${subject.kind === 'unit' ? 'tập thể' : 'đồng chí'} kiểm điểm, làm rõ những nội dung sau:`,
      },
      ...suggestions.flatMap(issueBlocks),
      {
        kind: 'text',
        text: `Đề nghị giải trình từng vấn đề, nguyên nhân, trách nhiệm tại mục IV của bản kiểm điểm và gửi chậm nhất hết ngày ${viDate(facts.until)}./.`,
      },
      { kind: 'closing', recipients: ['Như trên', keptBy(issuer.kind)], signature: signatureOf(facts.signature) },
    ],
  }
}
