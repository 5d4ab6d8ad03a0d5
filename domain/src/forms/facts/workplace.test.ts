import { expect, test } from 'vitest'
import { process2023 } from '../../plan/process-2023.ts'
import { superiorOf, workplaceOf } from './workplace.ts'

const AGENCY = 'Liên đoàn Lao động tỉnh Lai Châu'

test('who is reviewed by the Đảng đoàn or a standing committee works at the federation or the union', () => {
  expect(workplaceOf({ kind: 'partyGroup', name: 'Đảng đoàn LĐLĐ tỉnh' }, AGENCY)).toBe(AGENCY)
  const committee = { kind: 'standingCommittee', name: 'Ban Thường vụ LĐLĐ huyện Tam Đường' } as const
  expect(workplaceOf(committee, AGENCY)).toBe('LĐLĐ huyện Tam Đường')
  expect(workplaceOf({ kind: 'department', name: 'Văn phòng' }, AGENCY)).toBe('Văn phòng')
})

test('each track has its own Party organisation above', () => {
  expect(superiorOf(process2023, 'partyGroup')).toBe('Đảng đoàn LĐLĐ tỉnh Lai Châu')
  expect(superiorOf(process2023, 'provincial')).toBe('Tỉnh ủy Lai Châu')
  expect(superiorOf(process2023, 'partyCell')).toContain('Đảng ủy khối')
})
