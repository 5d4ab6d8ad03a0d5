import { describe, expect, it } from 'vitest'
import { type QuickRow, readQuick } from './read-quick.ts'

const row = (number: number, rest: Partial<QuickRow> = {}): QuickRow => ({
  ...{ number, reviewId: `r-${number}`, name: `Người ${number}`, open: true, entered: false },
  ...rest,
})
const ROWS = [row(11), row(12), row(13, { open: false }), row(14, { entered: true })]
const read = (text: string) =>
  readQuick(text, ROWS).map(({ row, outcome, reason, fault }) => [row?.number, outcome, reason, fault])

describe('what is marked on the print', () => {
  it('names a row by its number, a level as offices write it, and why', () => {
    expect(read('12 → tốt, chậm hai báo cáo')).toEqual([[12, 'good', 'chậm hai báo cáo', null]])
    expect(read('12 HTXSNV; sáng kiến, cấp tỉnh\n11: hoàn thành nhiệm vụ, vi phạm giờ giấc')).toEqual([
      [12, 'outstanding', 'sáng kiến, cấp tỉnh', null],
      [11, 'completed', 'vi phạm giờ giấc', null],
    ])
    expect(read('11 - chờ kết luận, đang xác minh đơn')).toEqual([
      [11, 'awaitingConclusion', 'đang xác minh đơn', null],
    ])
    expect(read('11 chưa quyết định, không mức nào quá nửa')[0]?.[1]).toBe('undecided')
    // A keyboard that writes marks apart from their letters says the same.
    expect(read('12 tốt, chậm'.normalize('NFD'))).toEqual([[12, 'good', 'chậm', null]])
  })

  it('is refused where the number is unknown or doubled, the row is not open or entered, the level or why is missing', () => {
    const faults = (text: string) => read(text).map((each) => each[3])
    expect(faults('99 tốt, vì')).toEqual(['unknown'])
    expect(faults('tốt, vì')).toEqual(['noNumber'])
    expect(faults('12 tốt, vì\n12 xuất sắc, vì')).toEqual(['twice', 'twice'])
    expect(faults('13 tốt, vì')).toEqual(['notOpen'])
    expect(faults('14 tốt, vì')).toEqual(['entered'])
    expect(faults('12 khá, vì')).toEqual(['noLevel'])
    expect(faults('12')).toEqual(['noLevel'])
    expect(faults('12 tốt')).toEqual(['noReason'])
  })
})
