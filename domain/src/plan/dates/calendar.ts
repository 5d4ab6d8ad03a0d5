import type { Calendar } from '../../model/campaign.ts'

/**
 * Days off of state offices on weekdays (public holidays, compensatory and swapped days) and the Saturdays
 * worked in exchange. Data to be checked each year against the Government's announcement; the organiser edits
 * the campaign's own copy.
 */
interface YearCalendar {
  off: readonly string[]
  worked: readonly string[]
  source: string
}

const YEARS: Record<number, YearCalendar> = {
  2023: {
    off: [
      '2023-01-02',
      ...['2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'],
      ...['2023-05-01', '2023-05-02', '2023-05-03'],
      ...['2023-09-01', '2023-09-04'],
    ],
    worked: [],
    source: '2023: Điều 112 Bộ luật Lao động và thông báo nghỉ Tết, Quốc khánh năm 2023',
  },
  2024: {
    off: [
      '2024-01-01',
      ...['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'],
      '2024-04-18',
      ...['2024-04-29', '2024-04-30', '2024-05-01'],
      ...['2024-09-02', '2024-09-03'],
    ],
    worked: ['2024-05-04'],
    source: '2024: Điều 112 Bộ luật Lao động; hoán đổi ngày 29/4 với thứ Bảy 04/5/2024',
  },
  2026: {
    off: [
      ...['2026-01-01', '2026-01-02'],
      ...['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      '2026-04-27',
      ...['2026-04-30', '2026-05-01'],
      ...['2026-08-31', '2026-09-01', '2026-09-02'],
    ],
    worked: ['2026-01-10', '2026-08-22'],
    source:
      '2026: Điều 112 Bộ luật Lao động; hoán đổi ngày 02/01 với 10/01 và 31/8 với 22/8/2026 (cần đối chiếu thông báo, nhất là ngày nghỉ mới nếu có)',
  },
  2027: {
    off: [
      '2027-01-01',
      ...['2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
      '2027-04-16',
      ...['2027-04-30', '2027-05-03'],
      ...['2027-09-02', '2027-09-03'],
    ],
    worked: [],
    source: '2027: dự kiến theo Điều 112 Bộ luật Lao động, chờ thông báo chính thức',
  },
}

/** Only the holidays of fixed date, for a year that nobody has entered yet. */
const fixedDates = (year: number): YearCalendar => ({
  off: [`${year}-01-01`, `${year}-04-30`, `${year}-05-01`, `${year}-09-02`],
  worked: [],
  source: `${year}: mới có các ngày lễ cố định, cần bổ sung Tết Nguyên đán, Giỗ Tổ và ngày nghỉ bù`,
})

/** Calendar over a campaign's year and the next, since archiving ends in January. */
export const calendarFrom = (year: number): Calendar => {
  const years = [year, year + 1].map((each) => YEARS[each] ?? fixedDates(each))
  return {
    off: years.flatMap((each) => [...each.off]),
    worked: years.flatMap((each) => [...each.worked]),
    source: years.map((each) => each.source).join('. '),
  }
}
