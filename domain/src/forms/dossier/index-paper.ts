import type { Entry } from '../../dossier/checklist/entry.ts'
import type { DossierAnswer } from '../../dossier/commands/read-dossier.ts'
import { ITEM_ROWS } from '../../dossier/items.ts'
import { notRatedHere } from '../../ratings/not-rated/reasons.ts'
import { type Cells, type Line, laidTable } from '../../tables/laid-table.ts'
import { INDEX } from '../../tables/rows/dossier.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { inFull } from '../facts/in-full.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import { DOTS, openDate, type PrintedPaper } from '../layout/layout.ts'
import { subjectName } from '../minutes-paper/item-blocks.ts'
import { remarkOf, signedWord, whereKept } from './dossier-words.ts'

const rowOf = (entry: Entry, at: number): Cells<typeof INDEX> => ({
  number: String(at + 1),
  name: [ITEM_ROWS[entry.item].name, entry.about].filter((text) => text !== '').join(' – '),
  day: entry.day === '' ? '' : viDate(entry.day),
  ...{ signed: signedWord(entry), kept: whereKept(entry), remark: remarkOf(entry) },
})

/** What may be left out where nothing of it is there: "nếu có". */
const isThere = ({ document, hole, signed, said }: Entry): boolean =>
  document !== null || hole !== null || signed !== null || said !== null

/** A collective by its name alone, a person with the unit where he is. */
const whoseOf = ({ subjectKind, name, unitName }: DossierAnswer['subjects'][number]): string => {
  const said = subjectName({ subjectKind, name: inFull(name) })
  return subjectKind === 'unit' ? said : `${said}, ${unitName}`
}

const STATES = {
  early: 'chưa đến bước lưu hồ sơ',
  awaited: 'chờ kết quả của cấp trên',
  holes: 'còn thiếu tài liệu',
  ready: 'đủ tài liệu, chưa lưu',
  archived: 'đã lưu',
} as const

/**
 * "Mục lục hồ sơ" of a track: each paper, whether it is signed, where it is kept, and what was passed with reason, who brings it and
 * until when. Of whom the printer keeps, and of everybody who is put away.
 */
export const indexPaper = ({ campaign, track, subjects, entries, others }: DossierAnswer): PrintedPaper => {
  const { style, superior, organiser } = track
  const group = (head: string, papers: readonly Entry[]): Line<typeof INDEX>[] => [
    head,
    ...papers.filter(isThere).map(rowOf),
  ]
  return {
    name: 'Mục lục hồ sơ',
    style,
    page: 'a4Landscape',
    blocks: [
      headOf(style, {
        issuer: { name: organiser || DOTS, superior },
        ...{ number: null, placeDate: openDate(campaign.place, campaign.year + 1) },
      }),
      titleOf(style, 'MỤC LỤC HỒ SƠ', [
        { text: `Kiểm điểm, đánh giá, xếp loại chất lượng năm ${campaign.year}`, bold: true },
        { text: `(${track.name})`, italic: true },
      ]),
      laidTable(INDEX, campaign.tableLayouts, [
        ...(entries.length > 0 ? group('Tài liệu chung', entries) : []),
        ...subjects.flatMap((subject) =>
          group(
            [
              `${whoseOf(subject)}: ${STATES[subject.state]}`,
              ...(subject.notRated ? [notRatedHere(subject.notRated)] : []),
            ].join('\n'),
            subject.entries,
          ),
        ),
      ]),
      {
        kind: 'text',
        text: `Mục lục có ${viCount(subjects.length)} hồ sơ${others > 0 ? `, chưa gồm ${viCount(others)} hồ sơ do người khác giữ` : ''}./.`,
      },
      {
        kind: 'signature',
        lines: [
          { text: 'NGƯỜI LẬP MỤC LỤC', bold: true },
          { text: '(Ký, ghi rõ họ tên)', italic: true },
        ],
        name: null,
      },
    ],
  }
}
