import { expect, test } from 'vitest'
import { superiorOf, workplaceOf } from './workplace.ts'

const AGENCY = 'Liên đoàn Lao động tỉnh Lai Châu'

test('who is reviewed by the Đảng đoàn or a standing committee works at the federation or the union', () => {
  expect(workplaceOf({ kind: 'partyGroup', name: 'Đảng đoàn LĐLĐ tỉnh' }, AGENCY)).toBe(AGENCY)
  const committee = { kind: 'standingCommittee', name: 'Ban Thường vụ LĐLĐ huyện Tam Đường' } as const
  expect(workplaceOf(committee, AGENCY)).toBe('LĐLĐ huyện Tam Đường')
  expect(workplaceOf({ kind: 'department', name: 'Văn phòng' }, AGENCY)).toBe('Văn phòng')
})

test('each track has its own Party organisation above', () => {
  expect(superiorOf('partyGroup', 'Lai Châu')).toBe('Đảng đoàn LĐLĐ tỉnh Lai Châu')
  expect(superiorOf('provincial', 'Lai Châu')).toBe('Tỉnh ủy Lai Châu')
  expect(superiorOf('partyCell', 'Lai Châu')).toContain('Đảng ủy khối')
})
