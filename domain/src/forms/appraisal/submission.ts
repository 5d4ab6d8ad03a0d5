import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { keptBy } from '../letters/kept-by.ts'
import type { LetterFacts } from '../letters/proposal-letter.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'

/** What the papers of a table of appraisal state besides it. */
export interface SubmissionFacts
  extends Pick<LetterFacts, 'year' | 'issuer' | 'planNumber' | 'planDate' | 'signature' | 'given' | 'tables'> {
  /** Who is asked to decide. */
  to: string
  /** Day of handing over, YYYY-MM-DD; until then of the draft. */
  on: string
  /** Which of the track's tables it is, from one: what came late is a supplement. */
  nth: number
}

/** How many of each kind of subject: "02 tập thể, 05 cá nhân". */
export const subjectCount = (kinds: readonly ('person' | 'unit')[]): string => {
  const units = kinds.filter((kind) => kind === 'unit').length
  const counted = [
    ...(units > 0 ? [`${viCount(units)} tập thể`] : []),
    ...(kinds.length > units ? [`${viCount(kinds.length - units)} cá nhân`] : []),
  ]
  return counted.join(', ') || 'chưa có trường hợp nào'
}

/** What a table handed over is about, under the title of its letter and in the book of papers: it names no person. */
export const submissionAbout = (year: number): string =>
  `Về việc xem xét, quyết định đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${year}`

/** The same of the report that the letter encloses. */
export const reportOfTableAbout = (year: number): string =>
  `Tổng hợp, thẩm định kết quả đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${year}`

/** "(bổ sung lần 01)" of what came after the first table. */
export const supplement = (nth: number): string => (nth > 1 ? ` (bổ sung lần ${viCount(nth - 1)})` : '')

/**
 * "Tờ trình": the organisers' table as it goes to who decides (plan, III.2.1). It says no level: those stand in the report and
 * the table that it encloses, each of them read without the groups of whoever reads.
 */
export const submissionLetter = (kinds: readonly ('person' | 'unit')[], facts: SubmissionFacts): PrintedPaper => {
  const { issuer, year, to } = facts
  const who = inFull(issuer.name)
  return {
    name: 'Tờ trình kết quả thẩm định',
    style: 'party',
    blocks: [
      headOf('party', { issuer, number: 'TTr', given: facts.given ?? null, placeDate: issuedAt(facts.on, facts) }),
      titleOf('party', 'TỜ TRÌNH', [{ text: `${submissionAbout(year)}${supplement(facts.nth)}`, bold: true }]),
      { kind: 'addressees', names: [to] },
      {
        kind: 'text',
        text: `Thực hiện Kế hoạch số ${facts.planNumber}, ngày ${viDate(facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${who} đã tổng hợp đề nghị của các đơn vị, lấy ý kiến tham gia của các cơ quan, đơn vị liên quan và thẩm định.`,
      },
      {
        kind: 'text',
        text: `${who} trình ${to} xem xét, quyết định đánh giá, xếp loại chất lượng năm ${year} đối với ${subjectCount(kinds)}; mức đề xuất, kết quả thẩm định, các trường hợp còn ý kiến khác nhau nêu tại báo cáo và bảng tổng hợp, thẩm định kèm theo.`,
      },
      { kind: 'text', text: `Kính trình ${to} xem xét, quyết định./.` },
      {
        kind: 'closing',
        recipients: ['Như trên', keptBy(issuer.kind)],
        signature: signatureOf(facts.signature),
      },
    ],
  }
}
