import { styleOf } from '../../conference/kind/conference-kind.ts'
import type { ProposedItem } from '../../model/act.ts'
import type { LegalBasis } from '../../model/campaign.ts'
import type { SignedAs } from '../../model/printed.ts'
import type { Process } from '../../model/process.ts'
import { RATING_NAMES, RATINGS, type Rating } from '../../model/terms.ts'
import { localDate } from '../../time.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { type ConferenceFacts, issuedAt } from '../minutes-paper/conference-head.ts'
import { keptBy } from './kept-by.ts'
import { NOT_RATED_HERE, type PrintableProposal } from './proposal-list.ts'

export interface LetterFacts extends ConferenceFacts {
  process: ConferenceFacts['process'] & Pick<Process, 'tracks'>
  /** Plan of the campaign: number, and day as YYYY-MM-DD. */
  planNumber: string
  planDate: string
  /** What the campaign rests on; what goes to who issued some of it names that. */
  legalBases?: readonly LegalBasis[]
  signature: SignedAs | null
}

/** To whom it goes: whose organisation the track is, and through whom, where that is not the issuer's own superior. */
const addressed = (act: PrintableProposal, { process }: LetterFacts): { to: string; via: string | null } => {
  const track = process.tracks.find(({ id }) => id === act.track)
  const via = styleOf(act.conferenceKind, process) === 'party' ? null : (track?.organiser ?? null)
  return { to: inFull(track?.superior ?? ''), via: via && inFull(via) }
}

/** "01 tập thể và 02 cá nhân". */
export const countOf = (items: readonly ProposedItem[]): string => {
  const units = items.filter(({ subjectKind }) => subjectKind === 'unit').length
  const people = items.length - units
  return [
    ...(units > 0 ? [`${viCount(units)} tập thể`] : []),
    ...(people > 0 ? [`${viCount(people)} cá nhân`] : []),
  ].join(' và ')
}

/** How many have each level, and how many none; `of`: which of their levels. */
export const levelsOf = (
  items: readonly ProposedItem[],
  of: (item: ProposedItem) => Rating | null = ({ proposed }) => proposed,
): Block[] =>
  [...RATINGS, null].flatMap((rating) => {
    const proposed = items.filter((item) => of(item) === rating)
    const name = rating === null ? NOT_RATED_HERE : RATING_NAMES[rating]
    return proposed.length === 0 ? [] : [{ kind: 'text' as const, text: `- ${name}: ${countOf(proposed)}.` }]
  })

/** What it is about, under its title and in the book of papers: it names no person. */
export const proposalAbout = (year: number): string =>
  `Về việc đề nghị đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${year}`

/** "Tờ trình": the unit's proposal as the letter that is signed and sent with its list (plan, III.2.1). */
export const proposalLetter = (act: PrintableProposal, facts: LetterFacts): PrintedPaper => {
  const style = styleOf(act.conferenceKind, facts.process)
  const { to, via } = addressed(act, facts)
  const { issuer, year } = facts
  return {
    name: 'Tờ trình đề nghị xếp loại',
    style,
    blocks: [
      headOf(style, {
        ...{ issuer, number: 'TTr', given: facts.given ?? null },
        placeDate: issuedAt(localDate(act.submittedAt), facts),
      }),
      titleOf(style, 'TỜ TRÌNH', [{ text: proposalAbout(year), bold: true }]),
      { kind: 'addressees', names: [to, ...(via ? [`(qua ${via})`] : [])] },
      {
        kind: 'text',
        text: `Thực hiện Kế hoạch số ${facts.planNumber}, ngày ${viDate(facts.planDate)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${inFull(act.unitName)} đã tổ chức hội nghị kiểm điểm, đánh giá và đề nghị mức xếp loại chất lượng đối với tập thể, cá nhân.`,
      },
      {
        kind: 'text',
        text: `Căn cứ kết quả hội nghị, kính đề nghị ${to} xem xét, đánh giá, xếp loại chất lượng năm ${year} đối với ${countOf(act.items)} (có danh sách kèm theo), cụ thể:`,
      },
      ...levelsOf(act.items),
      { kind: 'text', text: `Kính trình ${to} xem xét, quyết định./.` },
      {
        kind: 'closing',
        recipients: ['Như trên', ...(via ? [`${via} (để tổng hợp)`] : []), keptBy(issuer.kind)],
        signature: signatureOf(facts.signature),
      },
    ],
  }
}
