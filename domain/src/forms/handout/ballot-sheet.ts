import type { Conference } from '../../model/conference.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { viDate } from '../../vi.ts'
import type { PrintedPaper } from '../layout.ts'
import { styleOf } from '../minutes-paper/conference-head.ts'
import { subjectName } from '../minutes-paper/item-blocks.ts'

/**
 * "PHIẾU BIỂU QUYẾT" for a secret paper ballot (domain.md §4.3.6): the names rated at this conference against the four
 * levels. It carries no name, number or sign of whoever fills it in. Null where nobody is rated by paper ballot.
 */
export const ballotSheet = (
  conference: Pick<Conference, 'kind' | 'unitName' | 'date' | 'agenda' | 'ballot'>,
  year: number,
): PrintedPaper | null => {
  const rated = conference.agenda.filter((item) => item.reviewId !== null)
  if (conference.ballot !== 'paper' || rated.length === 0) return null
  return {
    name: 'Phiếu biểu quyết',
    style: styleOf(conference.kind),
    blocks: [
      {
        kind: 'title',
        lines: [
          { text: 'PHIẾU BIỂU QUYẾT', bold: true },
          { text: `Đề nghị xếp loại chất lượng năm ${year}`, bold: true },
          { text: conference.unitName },
          { text: `(Hội nghị ngày ${viDate(conference.date)})`, italic: true, ruled: 'short' },
        ],
      },
      {
        kind: 'text',
        text: 'Đồng chí đánh dấu X vào một ô tương ứng với mức xếp loại mà đồng chí lựa chọn cho mỗi tập thể, cá nhân.',
      },
      {
        kind: 'table',
        head: ['TT', 'Tập thể, cá nhân', ...RATINGS.map((rating) => RATING_NAMES[rating])],
        rows: rated.map((item, at) => [String(at + 1), subjectName(item), ...RATINGS.map(() => '')]),
        widths: [7, 33, 15, 15, 15, 15],
      },
      {
        kind: 'note',
        text: '(Không ghi tên, không ký vào phiếu. Dòng bỏ trống hoặc đánh dấu từ hai ô trở lên là không rõ ý kiến đối với tập thể, cá nhân đó.)',
      },
    ],
  }
}
