import type { SuggestionAct } from '../../model/act.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { Issuer, SignedAs } from '../../model/printed.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf } from '../layout/heads.ts'
import { type Block, type PaperStyle, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
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
  /** Number and day from the book of papers; null: not yet, and both are left open. */
  given?: GivenNumber | null
}

type Issue = SuggestionAct['issues'][number]

/** What such a letter is about, under its number and in the book of papers: it names nobody. */
export const suggestionAbout = (year: number): string => `V/v gợi ý kiểm điểm năm ${year}`

const issueBlocks = ({ number, issue, basis, document }: Issue): Block[] => [
  { kind: 'heading', level: 2, text: `${number}. Vấn đề gợi ý kiểm điểm` },
  ...paragraphs(issue),
  { kind: 'text', text: `Căn cứ: ${[basis, document].filter((each) => each.trim() !== '').join('; ')}.` },
]

/**
 * "Công văn gợi ý kiểm điểm" (domain.md §3.4; QĐ 124, Đ.7.1): the issues, what each rests on, that section IV answers
 * them, and until when.
 */
export const suggestionLetter = (suggestions: readonly Issue[], facts: SuggestionLetterFacts): PrintedPaper => {
  const { style, issuer, subject, year } = facts
  const to = subject.kind === 'unit' ? inFull(subject.name) : `Đồng chí ${subject.name}`
  return {
    name: 'Công văn gợi ý kiểm điểm',
    style,
    blocks: [
      headOf(style, {
        ...{ issuer, number: '', given: facts.given ?? null, about: suggestionAbout(year) },
        placeDate: issuedAt(facts.on, facts),
      }),
      { kind: 'addressees', names: [to] },
      {
        kind: 'text',
        text: `Thực hiện việc kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${issuer.name} gợi ý ${subject.kind === 'unit' ? 'tập thể' : 'đồng chí'} kiểm điểm, làm rõ những nội dung sau:`,
      },
      ...suggestions.flatMap(issueBlocks),
      {
        kind: 'text',
        text: `Đề nghị giải trình từng vấn đề, nguyên nhân, trách nhiệm tại mục IV của ${subject.kind === 'unit' ? 'báo cáo' : 'bản'} kiểm điểm và gửi chậm nhất hết ngày ${viDate(facts.until)}./.`,
      },
      { kind: 'closing', recipients: ['Như trên', keptBy(issuer.kind)], signature: signatureOf(facts.signature) },
    ],
  }
}
