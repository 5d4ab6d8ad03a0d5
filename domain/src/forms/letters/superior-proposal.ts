import { styleOf } from '../../conference/kind/conference-kind.ts'
import type { Process } from '../../model/process.ts'
import { localDate } from '../../time.ts'
import { viDate } from '../../vi.ts'
import { basisByNumber } from '../decision/ruling/basis.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { signatureOf } from '../layout/signature.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { keptBy } from './kept-by.ts'
import { countOf, type LetterFacts, levelsOf, proposalAbout, proposalLetter } from './proposal-letter.ts'
import { type PrintableProposal, proposalList } from './proposal-list.ts'

type Submits = NonNullable<Process['tracks'][number]['submits']>
type Proposed = Pick<PrintableProposal, 'conferenceKind' | 'track'>

/** To whom, where a collective of the Party proposes to a superior body of the Party by a paper of its own; null: as other units do. */
const submitsOf = ({ track, conferenceKind }: Proposed, process: LetterFacts['process']): Submits | null =>
  styleOf(conferenceKind, process) === 'party' ? (process.tracks.find(({ id }) => id === track)?.submits ?? null) : null

const superiorAbout = (year: number, { to }: Submits): string =>
  `Đề xuất mức xếp loại chất lượng năm ${year} đối với tập thể, cán bộ thuộc diện ${to} quản lý`

/** What a proposal is about, under its title and in the book of papers: it names no person. */
export const aboutProposal = (proposed: Proposed, { year, process }: Pick<LetterFacts, 'year' | 'process'>): string => {
  const submits = submitsOf(proposed, process)
  return submits ? superiorAbout(year, submits) : proposalAbout(year)
}

/** What its receiver, or the whole committee of it, issued on reviewing; where nothing of that is known, the collective's own plan. */
const restsOn = ({ planNumber, planDate, legalBases = [] }: LetterFacts, { to }: Submits): string => {
  const theirs = [to, to.replace(/^Ban Thường vụ /u, '')].filter((each, at, all) => all.indexOf(each) === at)
  const named = theirs.flatMap((issuer) => {
    const bases = legalBases.filter((basis) => basis.issuer.startsWith(issuer) && /kiểm điểm/u.test(basis.title))
    return bases.length === 0
      ? []
      : [`${bases.map((basis) => basisByNumber(basis, 'party')).join(' và ')} của ${issuer}`]
  })
  return named.join('; ') || `Kế hoạch số ${planNumber}, ngày ${viDate(planDate)}`
}

/**
 * "Tờ trình" of the Đảng đoàn to the standing committee of the province, through its organising department (plan, III.2.3; HD 36): how its
 * collective and the cadres whom that manages rated themselves, and which levels it proposes, by the list that it encloses.
 */
const superiorLetter = (act: PrintableProposal, facts: LetterFacts, submits: Submits): PrintedPaper => {
  const { to, via } = submits
  const { issuer, year } = facts
  const who = inFull(act.unitName)
  const differs = act.items.some(({ differences = [] }) => differences.length > 0)
  const closing: Block[] = differs
    ? [
        {
          kind: 'text',
          lead: '3.',
          text: 'Trường hợp có mức đề xuất khác mức tự xếp loại, ý kiến khác: lý do nêu tại danh sách kèm theo.',
        },
      ]
    : []
  return {
    name: `Tờ trình ${to}`,
    style: 'party',
    blocks: [
      headOf('party', {
        ...{ issuer, number: 'TTr', given: facts.given ?? null },
        placeDate: issuedAt(localDate(act.submittedAt), facts),
      }),
      titleOf('party', 'TỜ TRÌNH', [{ text: superiorAbout(year, submits), bold: true }]),
      { kind: 'addressees', names: [to, `(qua ${via})`] },
      {
        kind: 'text',
        text: `Thực hiện ${restsOn(facts, submits)} về kiểm điểm, đánh giá, xếp loại chất lượng năm ${year}, ${who} đã tổ chức hội nghị kiểm điểm, đánh giá đối với ${countOf(act.items)} thuộc diện ${to} quản lý. ${who} trình ${to} như sau:`,
      },
      { kind: 'text', lead: '1.', text: 'Kết quả tự đánh giá, xếp loại:' },
      ...levelsOf(
        act.items.filter(({ selfRating }) => selfRating !== null),
        ({ selfRating }) => selfRating,
      ),
      ...onPaper(act),
      { kind: 'text', lead: '2.', text: `Mức ${who} đề xuất (có danh sách kèm theo):` },
      ...levelsOf(act.items),
      ...closing,
      { kind: 'text', text: `Kính trình ${to} xem xét, quyết định./.` },
      {
        kind: 'closing',
        recipients: ['Như trên', `${via} (để thẩm định, tổng hợp)`, keptBy(issuer.kind)],
        signature: signatureOf(facts.signature),
      },
    ],
  }
}

/** Whose self-rating stands on the signed paper alone, or is none. */
const onPaper = ({ items }: PrintableProposal): Block[] => {
  const others = items.filter(({ selfRating }) => selfRating === null)
  const line = (label: string, which: typeof others): Block[] =>
    which.length === 0 ? [] : [{ kind: 'text', text: `- ${label}: ${countOf(which)}.` }]
  return [
    ...line(
      'Tự xếp loại ghi trên bản giấy',
      others.filter(({ selfRatingOnPaper }) => selfRatingOnPaper),
    ),
    ...line(
      'Không tự xếp loại',
      others.filter(({ selfRatingOnPaper }) => !selfRatingOnPaper),
    ),
  ]
}

/** A unit's proposal as it leaves: the letter with its list. */
export const proposalPapers = (act: PrintableProposal, facts: LetterFacts): PrintedPaper[] => {
  const submits = submitsOf(act, facts.process)
  return submits
    ? [
        superiorLetter(act, facts, submits),
        proposalList(act, facts, { about: superiorAbout(facts.year, submits), proposes: 'đề xuất' }),
      ]
    : [proposalLetter(act, facts), proposalList(act, facts)]
}
