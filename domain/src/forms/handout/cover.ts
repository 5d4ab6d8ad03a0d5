import { styleOf } from '../../conference/kind/conference-kind.ts'
import { conferenceTitle } from '../../conference/kind/conference-title.ts'
import type { AgendaItem, Conference } from '../../model/conference.ts'
import { isLeftOut, notRatedWord } from '../../ratings/not-rated/reasons.ts'
import { laidTable } from '../../tables/laid-table.ts'
import { AGENDA, HANDOUT } from '../../tables/rows/conference.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { minutedTime } from '../layout/minuted-time.ts'
import { type ConferenceFacts, conferenceHead } from '../minutes-paper/conference-head.ts'
import { placeOnRoll, subjectName } from '../minutes-paper/item-blocks.ts'

type Covered = Pick<
  Conference,
  | 'kind'
  | 'title'
  | 'track'
  | 'unitName'
  | 'number'
  | 'date'
  | 'time'
  | 'place'
  | 'chair'
  | 'secretary'
  | 'agenda'
  | 'roll'
>

/** What the conference does with a subject. */
const contentOf = ({ reviewId, notRated }: AgendaItem): string => {
  if (reviewId === null) return 'Tham gia ý kiến; đề nghị xếp loại tại hội nghị khác'
  if (!notRated) return 'Kiểm điểm, đề nghị xếp loại'
  return isLeftOut({ notRated }) ? notRatedWord(notRated) : 'Kiểm điểm, không xếp loại'
}

/** How a paper lies on the table. */
type Lies = ReadonlyMap<string, 'inSet' | 'onPaper'>

const LIES = {
  inSet: 'Trong bộ này',
  onPaper: 'Bản giấy, nội dung không in trong bộ này',
  none: 'Không có trong bộ này',
}

const agenda = (conference: Covered, papers: Lies, { tables }: ConferenceFacts): Block =>
  laidTable(
    AGENDA,
    tables,
    conference.agenda.map((item, at) => ({
      ...{ number: String(at + 1), subject: subjectName(item), place: placeOnRoll(item, conference) },
      ...{ content: contentOf(item), papers: LIES[papers.get(item.paperId) ?? 'none'], blank: '' },
    })),
  )

const roll = ({ roll }: Covered, { tables }: ConferenceFacts): Block =>
  laidTable(
    HANDOUT,
    tables,
    roll.map(({ name, post }, at) => ({
      ...{ number: String(at + 1), name, place: post, signed: '', came: '', blank: '' },
    })),
  )

/**
 * First sheet of the papers laid on the table: the meeting, its agenda, and its roll with a column to sign for the
 * set (plan, III.1.1, Lưu ý). `papers`: those that follow in the set or are known to be a paper kept elsewhere, by id.
 */
export const coverPaper = (conference: Covered, papers: Lies, facts: ConferenceFacts): PrintedPaper => ({
  name: 'Bìa bộ tài liệu',
  style: styleOf(conference.kind, facts.process),
  blocks: [
    // A set of papers is no document with a number of its own.
    conferenceHead(conference.kind, null, conference.date, facts),
    titleOf(styleOf(conference.kind, facts.process), 'TÀI LIỆU HỘI NGHỊ', [
      { text: `${inFull(conferenceTitle(conference))} năm ${facts.year}`, bold: true },
    ]),
    { kind: 'field', label: 'Thời gian', value: `${minutedTime(conference.time)}, ngày ${viDate(conference.date)}` },
    { kind: 'field', label: 'Địa điểm', value: conference.place || null },
    { kind: 'field', label: 'Chủ trì', value: `Đồng chí ${conference.chair.name}` },
    { kind: 'field', label: 'Thư ký', value: `Đồng chí ${conference.secretary.name}` },
    { kind: 'heading', level: 1, text: 'I. NỘI DUNG' },
    agenda(conference, papers, facts),
    { kind: 'heading', level: 1, text: 'II. THÀNH PHẦN' },
    roll(conference, facts),
  ],
})
