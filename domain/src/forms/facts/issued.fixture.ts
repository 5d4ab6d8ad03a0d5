import type { ActFacts } from '../../model/printed.ts'

/** What an act of a board states, where a test does not ask. */
export const ISSUED: ActFacts = {
  ...{ layout: '2026-1', signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Nguyễn Đức Long' } },
  issuer: { kind: 'department', name: 'Ban', superior: '', place: 'Lai Châu' },
}
