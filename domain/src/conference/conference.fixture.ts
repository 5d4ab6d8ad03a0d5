import type { Conference } from '../model/conference.ts'
import { notHeld } from './schedule/not-held.ts'

/** A board's conference of Monday 04/12/2023, as scheduled: head Long chairs, Nam keeps the minutes, Mai is reviewed. */
export const conferenceOf = (rest: Partial<Conference> = {}): Conference => ({
  ...notHeld(),
  id: '2023_u-ban_1',
  campaign: '2023',
  unit: 'u-ban',
  unitName: 'Ban Chính sách pháp luật',
  track: 'partyGroup',
  kind: 'department',
  number: 1,
  revision: 1,
  date: '2023-12-04',
  time: '08:00',
  place: 'Phòng họp tầng 2',
  chair: { uid: 'p-long', name: 'Nguyễn Đức Long' },
  secretary: { uid: 'p-nam', name: 'Vũ Đình Nam' },
  agenda: [
    {
      subject: 'u-ban',
      subjectKind: 'unit',
      name: 'Ban Chính sách pháp luật',
      role: 'collective',
      paperId: '2023_u-ban',
      reviewId: '2023_u-ban_partyGroup',
    },
    {
      subject: 'p-mai',
      subjectKind: 'person',
      name: 'Lò Thị Mai',
      role: 'member',
      paperId: '2023_p-mai',
      reviewId: '2023_p-mai_partyGroup',
    },
  ],
  roll: [
    { id: 'p-long', kind: 'member', name: 'Nguyễn Đức Long', post: 'Trưởng Ban', uid: 'p-long', counts: true },
    { id: 'p-nam', kind: 'member', name: 'Vũ Đình Nam', post: 'Chuyên viên', uid: 'p-nam', counts: true },
    { id: 'p-mai', kind: 'member', name: 'Lò Thị Mai', post: 'Chuyên viên', uid: 'p-mai', counts: true },
    { id: 'g-1', kind: 'body', name: 'Đại diện lãnh đạo LĐLĐ tỉnh', post: '', uid: null, counts: false },
  ],
  ballot: 'paper',
  head: 'p-long',
  keepers: ['p-long', 'p-nam'],
  readers: ['p-long', 'p-nam', 'p-mai'],
  ...rest,
})
