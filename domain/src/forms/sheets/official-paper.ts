import type { NotRated } from '../../model/not-rated.ts'
import type { FormId, Section, Sections } from '../../model/paper.ts'
import { GRADE_NAMES, GRADES } from '../../model/terms.ts'
import { notRatedLine } from '../../ratings/not-rated/reasons.ts'
import { viDate, viPlaceDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, DOTS, openDate, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { signatureLines } from '../layout/signature.ts'
import { issuedAt } from '../minutes-paper/conference-head.ts'
import { type Asked, FORMS, notRatedIn, onForm } from '../paper/form.ts'
import type { Form, FormItem, SectionSpec } from '../paper/form-spec.ts'
import { nthIssue } from '../paper/nth-issue.ts'
import { levelWords, NOTHING_SAID, ratingBoxes, saidOrOpen } from './evaluated.ts'
import type { SheetFacts } from './sheet-facts.ts'

/** The grade line of a criterion (QĐ 124, Đ.11.1), as it stands under the criterion's text. */
const gradeLine = (section: Section | undefined): Block => ({
  kind: 'boxes',
  label: 'Tự đánh giá về cấp độ thực hiện',
  boxes: GRADES.map((grade) => ({ label: GRADE_NAMES[grade], checked: section?.grade === grade })),
  stacked: false,
})

/** Where no level is given, that stands in the place of the boxes; what was sealed before stays as it was. */
export const ratingBlocks = (section: Section | undefined, notRated: NotRated | undefined, year: number): Block[] => [
  ...(notRated && !section?.rating ? [] : [ratingBoxes(section?.rating)]),
  ...(notRated ? [{ kind: 'text' as const, text: notRatedLine(notRated, year) }] : []),
]

/** Answers to suggested issues are told apart by number; without a suggestion the text stands alone, as in print. */
const numbered = (spec: SectionSpec, subject: Asked, text: readonly Block[]): Block[] =>
  spec.issue !== undefined && subject.suggestions > 0 && text.length > 0
    ? [{ kind: 'heading', level: 3, text: `${nthIssue(spec.issue)}:` }, ...text]
    : [...text]

const sectionBlocks = (spec: SectionSpec, subject: Asked, section: Section | undefined, year: number): Block[] => {
  const text = paragraphs(section?.text ?? '')
  switch (spec.kind) {
    case 'text':
      return numbered(spec, subject, text)
    case 'gradedText':
      return [...text, gradeLine(section)]
    case 'grade':
      return [gradeLine(section)]
    case 'rating':
      return ratingBlocks(section, notRatedIn(spec, subject), year)
  }
}

/** Boxes of one item are joined on the Party form; their labels belong to the sheet of NĐ 90 (domain.md §3.3). */
const itemBlocks = (item: FormItem, subject: Asked, sections: Sections, year: number): Block[] => {
  const specs = item.sections.filter((spec) => !spec.sheetOnly && onForm(spec, subject))
  if (specs.length === 0) return []
  const heading: Block[] = item.number ? [{ kind: 'heading', level: 2, text: `${item.number}. ${item.heading}` }] : []
  const body = specs.flatMap((spec) => sectionBlocks(spec, subject, sections[spec.id], year))
  // "(nếu có)": the heading is part of the form and stays, with the words an office would write under it.
  return [...heading, ...(body.length > 0 ? body : [{ kind: 'text' as const, text: 'Không có.' }])]
}

interface Said {
  label: string
  said: string
}

const evaluation = (heading: string, asks: readonly Said[], signature: readonly string[]): Block[] => [
  { kind: 'heading', level: 1, text: heading },
  ...asks.flatMap(({ label, said }) => saidOrOpen(label, said)),
  {
    kind: 'signature',
    lines: signature.map((text, at) => (at === 0 ? { text, bold: true } : { text, italic: true })),
    name: null,
  },
]

const SIGN_NOTE = '(Xác lập thời điểm, ký, ghi rõ họ tên)'

/** The three blocks that others sign, each with its own day (HD 25). */
const personEvaluations = ({ year, evaluated = NOTHING_SAID }: SheetFacts): readonly Block[] => {
  const { civil, party } = evaluated
  const proposed = { level: party.proposed, pending: null, notRated: party.notRated }
  return [
    ...evaluation(
      'ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC',
      [
        {
          label: 'Nhận xét, đánh giá của người quản lý, sử dụng cán bộ, công chức, viên chức',
          said: civil.remark,
        },
        {
          label: 'Mức xếp loại chất lượng cán bộ, công chức, viên chức',
          said: levelWords(civil.decided, year),
        },
      ],
      ['THỦ TRƯỞNG CƠ QUAN, ĐƠN\u00a0VỊ', '(Xác lập thời điểm, ký, ghi rõ họ tên và đóng dấu)'],
    ),
    ...evaluation(
      'ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN',
      [
        { label: 'Nhận xét, đánh giá của chi ủy', said: party.remark },
        { label: 'Chi bộ đề xuất xếp loại mức chất lượng', said: levelWords(proposed, year) },
      ],
      ['T/M CHI ỦY (CHI BỘ)', SIGN_NOTE],
    ),
    ...evaluation(
      'ĐẢNG ỦY, CHI ỦY CƠ SỞ XẾP LOẠI MỨC CHẤT LƯỢNG',
      [{ label: 'Mức xếp loại chất lượng đảng viên', said: levelWords(party.decided, year) }],
      ['T/M ĐẢNG ỦY (CHI ỦY)', SIGN_NOTE],
    ),
  ]
}

const personFields = (facts: SheetFacts): Block[] => [
  { kind: 'field', label: 'Họ và tên', value: facts.name },
  { kind: 'field', label: 'Ngày sinh', value: facts.birthDate && viDate(facts.birthDate) },
  { kind: 'field', label: 'Chức vụ Đảng', value: facts.partyPosts.join('; ') || null },
  { kind: 'field', label: 'Chức vụ chính quyền', value: facts.posts.join('; ') || null },
  { kind: 'field', label: 'Chức vụ đoàn thể', value: facts.unionPosts.join('; ') || null },
  { kind: 'field', label: 'Đơn vị công tác', value: facts.workplace },
  { kind: 'field', label: 'Chi bộ', value: facts.cell?.name ?? null },
]

/** "Đảng bộ …" over the cell on the form of its member, whose committee may have been entered as "Đảng ủy …". */
export const committeeOver = (name: string): string => name.replace(/^Đảng ủy /u, 'Đảng bộ ')

const head = (form: FormId, facts: SheetFacts): Block => {
  const { place } = facts.issuer
  const placeDate = facts.date ? viPlaceDate(place, facts.date) : openDate(place, facts.year)
  if (form === '01') {
    const issued = facts.date && facts.given !== undefined ? issuedAt(facts.date, facts) : placeDate
    return headOf('party', { issuer: facts.issuer, number: 'BC', given: facts.given ?? null, placeDate: issued })
  }
  const cell = facts.cell ?? { name: `Chi bộ ${DOTS}`, committee: `Đảng bộ ${DOTS}` }
  const issuer = { name: cell.name, superior: committeeOver(cell.committee || `Đảng bộ ${DOTS}`) }
  return headOf('party', { issuer, number: null, placeDate })
}

/** Mẫu 01 names the collective; of a person the form says for whom it is. */
const title = (form: Form, { name, year }: SheetFacts): Block =>
  form.id === '01'
    ? titleOf('party', form.title, [{ text: reportAbout(name, year), bold: true }])
    : titleOf('party', form.title, [
        { text: `Năm ${year}`, bold: true },
        { text: `(${form.subtitle})`, italic: true },
      ])

/** Of whom a collective's report is, under its title and in the book of papers. */
export const reportAbout = (name: string, year: number): string => `Tập thể ${name} năm ${year}`

/** In whose name the conclusion on a collective is signed; the form's own words where that is not known. */
const forWhom = (decider: string): string =>
  `T/M ${decider === '' ? 'CẤP CÓ THẨM QUYỀN' : inFull(decider).toUpperCase()}`

const closing = (form: FormId, facts: SheetFacts): Block[] =>
  form === '01'
    ? [
        {
          kind: 'signature',
          lines: signatureLines(facts.signature),
          name: facts.signature?.name ?? null,
        },
        ...evaluation(
          'KẾT LUẬN, XẾP LOẠI CỦA CẤP CÓ THẨM QUYỀN',
          [
            { label: 'Nhận xét, đánh giá của cấp có thẩm quyền', said: facts.evaluated?.civil.remark ?? '' },
            {
              label: 'Mức xếp loại chất lượng tập thể',
              said: levelWords(facts.evaluated?.civil.decided ?? null, facts.year),
            },
          ],
          [forWhom(facts.evaluated?.civil.decider ?? ''), SIGN_NOTE],
        ),
      ]
    : [
        {
          kind: 'signature',
          lines: [
            { text: 'NGƯỜI TỰ KIỂM ĐIỂM', bold: true },
            { text: '(Ký, ghi rõ họ tên)', italic: true },
          ],
          name: facts.name,
        },
        ...personEvaluations(facts),
      ]

/**
 * Mẫu 02A, 02B or 01 as it is printed (domain.md §3.1, §3.2): every heading of the form in its order, the
 * answers under them, the blank blocks for those who evaluate after the signature.
 */
export const officialPaper = (paper: Asked & { form: FormId }, sections: Sections, facts: SheetFacts): PrintedPaper => {
  const form = FORMS[paper.form]
  return {
    name: `Mẫu ${paper.form}`,
    style: 'party',
    blocks: [
      head(paper.form, facts),
      title(form, facts),
      ...(paper.form === '01' ? [] : personFields(facts)),
      ...form.parts.flatMap((part): Block[] => [
        { kind: 'heading', level: 1, text: `${part.number}. ${part.heading}` },
        ...part.items.flatMap((item) => itemBlocks(item, paper, sections, facts.year)),
      ]),
      ...closing(paper.form, facts),
    ],
  }
}
