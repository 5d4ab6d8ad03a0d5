import { describe, expect, it } from 'vitest'
import { pack2023 } from '../../pack/2023/pack-2023.ts'
import { ratingEligibility } from './eligibility.ts'

const post = (from: string | null, to: string | null = null) => ({ from, to })
type Leaves = Parameters<typeof service>[1]
const service = (
  posts: { from: string | null; to: string | null }[],
  leaves: { kind: 'sick' | 'maternity' | 'unpaid'; from: string; to: string | null }[] = [],
) => ratingEligibility({ about: 'service', posts, leaves }, 2026, pack2023)

describe('whom the facts point at', () => {
  it.each<[string, ReturnType<typeof post>[], Leaves, boolean]>([
    ['nothing known of his posts', [], [], true],
    ['since before the year', [post('2019-03-01')], [], true],
    ['since 1 July: six months', [post('2026-07-01')], [], true],
    ['since 2 July: a day less', [post('2026-07-02')], [], false],
    ['left after four months', [post('2019-03-01', '2026-04-30')], [], false],
    ['one post ended, another is held', [post('2019-03-01', '2026-04-30'), post('2026-05-01')], [], true],
    ['came after the year', [post('2027-01-01')], [], false],
    ['ill for five months', [post(null)], [{ kind: 'sick', from: '2026-02-01', to: '2026-06-30' }], true],
    ['away for eight months', [post(null)], [{ kind: 'unpaid', from: '2026-05-01', to: null }], false],
    ['away for a birth', [post(null)], [{ kind: 'maternity', from: '2026-02-01', to: '2026-09-30' }], true],
    [
      'two leaves at the same time count once',
      [post(null)],
      [
        { kind: 'sick', from: '2026-01-01', to: '2026-05-31' },
        { kind: 'unpaid', from: '2026-03-01', to: '2026-06-30' },
      ],
      true,
    ],
  ])('%s', (_, posts, leaves, ok) => {
    const found = service(posts, leaves)
    expect(found.ok).toBe(ok)
    if (!found.ok) expect(found.notRated).toBe('underSixMonths')
  })

  it('says the sum, and nothing of what was left out of it', () => {
    expect(service([post('2026-03-01')], [{ kind: 'unpaid', from: '2026-07-01', to: '2026-12-31' }]).words).toBe(
      'Thời gian công tác trong năm, không kể thời gian nghỉ không được tính: 04 tháng; chưa đủ 06 tháng.',
    )
  })

  it('counts from admission to the Party, and from when a collective was set up', () => {
    const membership = (admitted: string | null) =>
      ratingEligibility({ about: 'membership', admitted, probationary: true }, 2026, pack2023)
    expect(membership('2026-09-02')).toMatchObject({ ok: false, notRated: 'newMember' })
    expect(membership('2026-05-19').ok).toBe(true)
    expect(membership(null).words).toContain('chưa ghi ngày kết nạp')
    const collective = (from: string | null) => ratingEligibility({ about: 'collective', from }, 2026, pack2023)
    expect(collective('2026-10-01')).toEqual({
      ok: false,
      notRated: 'newCollective',
      words: 'Thời gian từ khi thành lập, tính đến hết năm: 03 tháng; chưa đủ 06 tháng.',
    })
    expect(collective('2025-12-31').ok).toBe(true)
    expect(collective(null).ok).toBe(true)
  })
})
