import type { PolicyRow } from './row.ts'

/** Documents of appraisal: all of them hidden, by group, from whoever belongs to it. */
export const APPRAISAL_ROWS: readonly PolicyRow[] = [
  {
    resource: 'sheets/{sheetId}',
    does: ['get', 'list'],
    who: 'scopeHolder',
    when: [],
    why: 'Bảng tổng hợp để thẩm định: mức tự nhận, kết quả hội nghị, đề nghị của đơn vị, ý kiến tham gia; số tháng công tác, nghỉ, có kỷ luật trong năm hay không, mức năm trước, theo danh sách khi đơn vị gửi; ai thuộc nhóm thì không đọc được.',
  },
  {
    resource: 'marks/{reviewId}',
    does: ['get', 'list'],
    who: 'scopeHolder',
    when: [],
    why: 'Cùng thẩm định một nhóm; ai thuộc nhóm thì không đọc được.',
  },
  ...(['organiser', 'appraiser'] as const).map((who) => ({
    resource: 'marks/{reviewId}' as const,
    does: ['create', 'update'] as const,
    who,
    when: ['groupHandled', 'oneMark'] as const,
    why: 'Ghi mức đề xuất, lý do của từng hồ sơ; không ghi đè phần người khác vừa sửa.',
  })),
]
