import type { Conference } from '../model/conference.ts'
import { belongingOf, conferenceIn, onRoll } from '../office/meetings.fixture.ts'
import { openOffice } from '../office/open-office.fixture.ts'

const office = openOffice({
  campaign: { id: '2023' },
  units: [{ id: 'u-ban', name: 'Ban Chính sách pháp luật', head: 'p-long', clerks: ['p-nam'] }],
  people: [
    { id: 'p-long', name: 'Nguyễn Đức Long' },
    { id: 'p-nam', name: 'Vũ Đình Nam' },
    { id: 'p-mai', name: 'Lò Thị Mai' },
  ],
  subjects: ['u-ban', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban' })),
})
const roll = [
  { ...onRoll('p-long'), post: 'Trưởng Ban' },
  ...['p-nam', 'p-mai', 'Đại diện lãnh đạo LĐLĐ tỉnh'].map(onRoll),
]

/**
 * A board's conference of Monday 04/12/2023, as scheduled, no gate in its way: head Long chairs, Nam keeps the minutes, Mai
 * is reviewed.
 */
export const conferenceOf = (rest: Partial<Conference> = {}): Conference =>
  conferenceIn(office, 'u-ban', { date: '2023-12-04', roll }, { gates: [], countsFor: [], ...rest })

/** Who belongs to that board. */
export const belonging = belongingOf(office, 'u-ban')
