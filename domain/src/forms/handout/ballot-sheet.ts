import { isRatedHere } from '../../conference/agenda.ts'
import { styleOf } from '../../conference/kind/conference-kind.ts'
import type { Conference } from '../../model/conference.ts'
import { laidTable } from '../../tables/laid-table.ts'
import { levelMarks } from '../../tables/marks.ts'
import { BALLOT } from '../../tables/rows/conference.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import { titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { type ConferenceFacts, conferenceHead } from '../minutes-paper/conference-head.ts'
import { placeOnRoll, subjectName } from '../minutes-paper/item-blocks.ts'

/** The issuer's head with the place for its seal beneath, which tells a sheet handed out from any other. */
const sealedHead = (kind: Conference['kind'], facts: Pick<ConferenceFacts, 'issuer' | 'process'>): Block => {
  const head = conferenceHead(kind, null, null, facts)
  return head.kind === 'head' ? { ...head, left: [...head.left, { text: '(Đóng dấu)', italic: true }] } : head
}

/**
 * "PHIẾU BIỂU QUYẾT" for a secret paper ballot (domain.md §4.3.6): the names rated at this conference against the four
 * levels. It carries no name, number or sign of whoever fills it in. Null where nobody is rated by paper ballot.
 */
export const ballotSheet = (
  conference: Pick<Conference, 'kind' | 'unitName' | 'date' | 'agenda' | 'ballot' | 'roll'>,
  facts: Pick<ConferenceFacts, 'issuer' | 'process' | 'year' | 'tables'>,
): PrintedPaper | null => {
  const rated = conference.agenda.filter(isRatedHere)
  if (conference.ballot !== 'paper' || rated.length === 0) return null
  const style = styleOf(conference.kind, facts.process)
  return {
    name: 'Phiếu biểu quyết',
    style,
    blocks: [
      sealedHead(conference.kind, facts),
      titleOf(style, 'PHIẾU BIỂU QUYẾT', [
        { text: `Đề nghị xếp loại chất lượng năm ${facts.year}`, bold: true },
        { text: `(Hội nghị ${inFull(conference.unitName)}, ngày ${viDate(conference.date)})`, italic: true },
      ]),
      {
        kind: 'text',
        text: 'Đồng chí đánh dấu X vào một ô tương ứng với mức xếp loại mà đồng chí lựa chọn cho mỗi tập thể, cá nhân.',
      },
      laidTable(
        BALLOT,
        facts.tables,
        rated.map((item, at) => ({
          ...{ number: String(at + 1), subject: subjectName(item), place: placeOnRoll(item, conference) },
          ...levelMarks(null),
        })),
      ),
      {
        kind: 'note',
        text: '(Không ghi tên, không ký vào phiếu. Dòng bỏ trống hoặc đánh dấu từ hai ô trở lên là không xác định mức đối với tập thể, cá nhân đó.)',
      },
    ],
  }
}
