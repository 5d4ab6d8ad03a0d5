import type { Unit } from '@kiemdiem/domain/model/unit'
import { unitOf } from '@kiemdiem/domain/office/registry.fixture'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { expect, it } from 'vitest'
import { agenciesOf } from './agencies.ts'

const unit = (id: string, name: string, { kind }: Pick<Unit, 'kind'>) => unitOf({ id, name, kind, head: 'p-x' })

it('units stand under the agency in which their people are told: boards under the federation, a union with its office under itself', () => {
  const registry = [
    unit('u-tc', 'Ban Tổ chức - Kiểm tra', { kind: 'department' }),
    unit('u-vp', 'Văn phòng', { kind: 'department' }),
    unit('u-dd', 'Đảng đoàn LĐLĐ tỉnh', { kind: 'partyGroup' }),
    unit('u-btv', 'Ban Thường vụ LĐLĐ huyện Tam Đường', { kind: 'standingCommittee' }),
    unit('u-cq', 'Cơ quan LĐLĐ huyện Tam Đường', { kind: 'office' }),
    unit('u-khac', 'Ban Thường vụ LĐLĐ huyện Sìn Hồ', { kind: 'standingCommittee' }),
  ]
  const told = ['u-vp', 'u-tc', 'u-dd', 'u-btv', 'u-cq', 'u-khac', 'u-khong-co']
  expect(agenciesOf(plan2023, told, registry).map(({ name, superior, units }) => [name, superior, units])).toEqual([
    ['Liên đoàn Lao động tỉnh Lai Châu', 'Tổng Liên đoàn Lao động Việt Nam', ['u-vp', 'u-tc', 'u-dd']],
    ['Liên đoàn Lao động huyện Tam Đường', 'Liên đoàn Lao động tỉnh Lai Châu', ['u-btv', 'u-cq']],
  ])
})
