import { styleOf } from '../../conference/kind/conference-kind.ts'
import type { DraftAct } from '../../model/act.ts'
import { localDate } from '../../time.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf } from '../layout/heads.ts'
import type { PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { keptBy } from './kept-by.ts'
import type { LetterFacts } from './proposal-letter.ts'

/** What such a letter is about, under its number and in the book of papers. */
export const draftLetterAbout = (year: number): string => `V/v gửi dự thảo báo cáo kiểm điểm năm ${year}`

/**
 * The letter by which a collective sends the draft of its report to the superior body, before its conference (plan,
 * III.2.3). It states nothing of the report, which is enclosed.
 */
export const draftLetter = (
  { kind, to, at }: Pick<DraftAct, 'to'> & { kind: string; at: Date },
  facts: LetterFacts,
): PrintedPaper => {
  const style = styleOf(kind, facts.process)
  const { issuer, year } = facts
  const body = inFull(to)
  return {
    name: 'Công văn gửi dự thảo báo cáo',
    style,
    blocks: [
      headOf(style, {
        ...{ issuer, number: '', given: facts.given ?? null, about: draftLetterAbout(year) },
        placeDate: issuedAt(localDate(at), facts),
      }),
      { kind: 'addressees', names: [body] },
      {
        kind: 'text',
        text: `Thực hiện Kế hoạch số ${facts.planNumber}, ngày ${viDate(facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${issuer.name} đã xây dựng dự thảo báo cáo kiểm điểm của tập thể (gửi kèm theo công văn này).`,
      },
      {
        kind: 'text',
        text: `Kính đề nghị ${body} xem xét, cho ý kiến trước khi tổ chức hội nghị kiểm điểm để tập thể tiếp thu, hoàn thiện báo cáo./.`,
      },
      { kind: 'closing', recipients: ['Như trên', keptBy(issuer.kind)], signature: signatureOf(facts.signature) },
    ],
  }
}
