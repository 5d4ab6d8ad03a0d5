import { askedOf } from '../../office/meetings.fixture.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import type { ScheduleConferenceInput } from '../inputs.ts'

/** An office small enough to be read at a glance, under the plan of 2023 with its own dates. */
export const CAMPAIGN = '2023'

/** The board reviews four people and itself, the cell five members, its committee and, on the same report, itself. */
export const office = (): Store =>
  openOffice({
    campaign: {
      id: CAMPAIGN,
      organisers: { partyGroup: ['p-to'], provincial: ['p-to'], partyCell: ['p-huong'] },
    },
    units: [
      { id: 'u-ban', head: 'p-sao', deputies: ['p-hoa'], clerks: ['p-nam'] },
      { id: 'u-chi-bo', kind: 'partyCell', head: 'p-huong', order: 2 },
      { id: 'u-chi-uy', kind: 'cellCommittee', head: 'p-huong', parent: 'u-chi-bo', order: 3 },
    ],
    people: [
      { id: 'p-sao', name: 'Vàng Thị Sao' },
      { id: 'p-hoa', name: 'Phạm Văn Hòa' },
      { id: 'p-mai', name: 'Lò Thị Mai' },
      { id: 'p-pao', name: 'Giàng A Páo', partyMember: false, account: null },
      { id: 'p-nam', name: 'Vũ Đình Nam' },
      { id: 'p-huong', name: 'Bùi Thị Hương', posts: [{ unit: 'u-chi-bo', title: 'Chuyên viên' }] },
    ],
    subjects: [
      ...['u-ban', 'p-sao', 'p-hoa', 'p-mai', 'p-pao'].map((subject) => ({ subject, unit: 'u-ban' })),
      ...['p-sao', 'p-hoa', 'p-mai', 'p-huong', 'u-chi-uy'].map((subject) => ({ subject, unit: 'u-chi-bo' })),
      { subject: 'u-chi-bo', unit: 'u-chi-bo', paperOf: 'u-chi-uy' },
    ],
  })

/** The board's conference of Friday 01/12/2023, in the usual order, as somebody would enter it. */
export const asked = (rest: Partial<ScheduleConferenceInput> = {}): ScheduleConferenceInput =>
  askedOf(office(), 'u-ban', rest)
