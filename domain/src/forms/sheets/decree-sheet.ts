import type { Paper, Sections } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import { viPlaceDate } from '../../vi.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { type Block, openDate, type PrintedPaper, paragraphs } from '../layout/layout.ts'
import { decidedBoxes } from './evaluated.ts'
import { ratingBlocks } from './official-paper.ts'
import type { SheetFacts } from './sheet-facts.ts'

/** A worker has no form of his own; agencies apply Mẫu 02 (domain.md §1.3). */
const TITLES: Record<Person['class'], { name: string; title: string; object: string }> = {
  elected: { name: 'Phiếu Mẫu 01 (NĐ 90)', title: 'CÁN BỘ', object: 'CÁN BỘ' },
  civilServant: { name: 'Phiếu Mẫu 02 (NĐ 90)', title: 'CÔNG CHỨC', object: 'CÔNG CHỨC' },
  worker: { name: 'Phiếu Mẫu 02 (NĐ 90)', title: 'CÔNG CHỨC, NGƯỜI LAO ĐỘNG', object: 'NGƯỜI LAO ĐỘNG' },
}

const UNIT_RESULTS =
  'Kết quả hoạt động của cơ quan, tổ chức, đơn vị được giao lãnh đạo, quản lý, phụ trách (xác định rõ nội dung công việc thực hiện; tỷ lệ hoàn thành, chất lượng, tiến độ công việc)'

/** Boxes of 02B I.3, under the headings of the sheet. */
const LEADING = [
  ['unitResults', UNIT_RESULTS],
  ['leadership', 'Năng lực lãnh đạo, quản lý'],
  ['unity', 'Năng lực tập hợp, đoàn kết'],
] as const

const answered = (text: string, answer: string | undefined): Block[] => [
  { kind: 'heading', level: 2, text },
  ...(answer ? paragraphs(answer) : [{ kind: 'dots' as const, lines: 2 }]),
]

/** Items 1–4, the same in every class, in the decree's order (the Party form has discipline third). */
const common = (sections: Sections): Block[] => [
  ...answered('1. Chính trị tư tưởng:', sections.politics?.text),
  ...answered('2. Đạo đức, lối sống:', sections.ethics?.text),
  ...answered('3. Tác phong, lề lối làm việc:', sections.workStyle?.text),
  ...answered('4. Ý thức tổ chức kỷ luật:', sections.discipline?.text),
]

const electedResults = (sections: Sections): Block[] => [
  ...answered('5. Kết quả thực hiện chức trách, nhiệm vụ được giao:', sections.duties?.text),
  ...LEADING.flatMap(([id, heading]) => answered(`- ${heading}:`, sections[id]?.text)),
]

const servantResults = (sections: Sections, leader: boolean): Block[] => [
  ...answered(
    '5. Kết quả thực hiện chức trách, nhiệm vụ được giao (xác định rõ nội dung công việc thực hiện; tỷ lệ hoàn thành, chất lượng, tiến độ công việc):',
    sections.duties?.text,
  ),
  ...answered(
    '6. Thái độ phục vụ nhân dân, doanh nghiệp (đối với những vị trí tiếp xúc trực tiếp với người dân hoặc trực tiếp giải quyết công việc của người dân và doanh nghiệp):',
    sections.service?.text,
  ),
  ...(leader
    ? [
        { kind: 'heading' as const, level: 1 as const, text: 'PHẦN DÀNH RIÊNG CHO CÔNG CHỨC LÃNH ĐẠO, QUẢN LÝ' },
        ...LEADING.flatMap(([id, heading], at) => answered(`${at + 7}. ${heading}:`, sections[id]?.text)),
      ]
    : []),
]

const signature = (role: string, note: string, facts: SheetFacts, name: string | null): Block => ({
  kind: 'signature',
  lines: [
    {
      text: name && facts.date ? viPlaceDate(facts.issuer.place, facts.date) : openDate(facts.issuer.place, facts.year),
      italic: true,
    },
    { text: role, bold: true },
    { text: note, italic: true },
  ],
  name,
})

const decided = (number: string, object: string, facts: SheetFacts): Block[] => [
  { kind: 'heading', level: 1, text: `${number}. KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ${object}` },
  { kind: 'note', text: '(Phần dành cho cấp có thẩm quyền đánh giá)' },
  ...answered('1. Nhận xét ưu, khuyết điểm:', facts.evaluated?.civil.remark),
  { kind: 'heading', level: 2, text: '2. Kết quả đánh giá, xếp loại chất lượng:' },
  decidedBoxes(facts.evaluated?.civil.decided ?? null, facts.year),
  ...answered('3. Nhận định chiều hướng, triển vọng phát triển:', facts.evaluated?.civil.outlook),
  signature('NGƯỜI ĐÁNH GIÁ', '(Ký, ghi rõ họ tên, đóng dấu)', facts, null),
]

const unitHeadView = (facts: SheetFacts): Block[] => [
  { kind: 'heading', level: 1, text: 'III. Ý KIẾN NHẬN XÉT, ĐÁNH GIÁ' },
  { kind: 'note', text: '(Phần dành cho người đứng đầu đơn vị cấu thành, nếu có)' },
  ...(facts.evaluated?.head ? paragraphs(facts.evaluated.head) : [{ kind: 'dots' as const, lines: 3 }]),
  signature('NGƯỜI NHẬN XÉT, ĐÁNH GIÁ', '(Ký, ghi rõ họ tên)', facts, null),
]

/**
 * The sheet of NĐ 90/2020: Mẫu 01 for elected officials, Mẫu 02 for civil servants and workers, made from the
 * answers of the Party form and its few sheet-only boxes; nothing is typed twice (domain.md §3.3).
 */
export const decreeSheet = (
  person: { class: Person['class']; leader: boolean },
  sections: Sections,
  facts: SheetFacts,
  notRated: Paper['notRated'] = {},
): PrintedPaper => {
  const { name, title, object } = TITLES[person.class]
  const elected = person.class === 'elected'
  const post = [...new Set([...facts.posts, ...facts.unionPosts])].join('; ')
  return {
    name,
    style: 'administrative',
    blocks: [
      headOf('administrative', { issuer: facts.issuer, number: null, placeDate: null }),
      titleOf('administrative', `PHIẾU ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ${title}`, [
        { text: `Năm ${facts.year}`, bold: true },
      ]),
      { kind: 'field', label: 'Họ và tên', value: facts.name },
      { kind: 'field', label: 'Chức vụ, chức danh', value: post || null },
      {
        kind: 'field',
        label: elected ? 'Cơ quan, tổ chức, đơn vị công tác' : 'Đơn vị công tác',
        value: facts.workplace,
      },
      { kind: 'heading', level: 1, text: 'I. KẾT QUẢ TỰ ĐÁNH GIÁ' },
      ...common(sections),
      ...(elected ? electedResults(sections) : servantResults(sections, person.leader)),
      { kind: 'heading', level: 1, text: 'II. TỰ NHẬN XÉT, XẾP LOẠI CHẤT LƯỢNG' },
      ...answered('1. Tự nhận xét ưu, khuyết điểm:', sections.summary?.text),
      { kind: 'heading', level: 2, text: '2. Tự xếp loại chất lượng:' },
      ...ratingBlocks(sections.civilRating, notRated.civilRating, facts.year),
      signature('NGƯỜI TỰ NHẬN XÉT', '(Ký, ghi rõ họ tên)', facts, facts.name),
      ...(elected ? [] : unitHeadView(facts)),
      ...decided(elected ? 'III' : 'IV', object, facts),
    ],
  }
}
