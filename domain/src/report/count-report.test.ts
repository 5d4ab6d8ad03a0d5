import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Decided } from '../decision/outcome.ts'
import { RATINGS, type Rating } from '../model/terms.ts'
import { type Counted, type CountedTrack, countReport } from './count-report.ts'

const GROUPS = ['G1', 'G2', 'G3'].map((id) => ({ id, name: `Nhóm ${id}` }))

const level = (given: Rating | null): Decided => ({
  level: given,
  pending: null,
  notRated: given ? null : { reason: 'underSixMonths', note: '' },
})

const one = (name: string, part: Partial<Counted> & { group?: string }): Counted => {
  const { group = 'G1', ...rest } = part
  return {
    review: { id: name, group, name, subject: name, subjectKind: 'person', actors: {} },
    ...{ unitName: 'Ban', told: level('good'), proposed: 'good', reason: '', overrides: [], before: null },
    ...rest,
  }
}

const count = (
  reviews: readonly Counted[],
  settlements: CountedTrack['settlements'] = [],
  readers: readonly string[] = [],
) => countReport({ process: { groups: GROUPS }, reviews, settlements, overrides: [], readers })

it('levels and those without one add up to whoever was told, and with the others to the track', () => {
  const level_ = fc.constantFrom(...RATINGS, null)
  const any = fc.record({ group: fc.constantFrom('G1', 'G2'), told: fc.option(level_.map(level)), before: level_ })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 40 }), (subjects) => {
      const { groups } = count(subjects.map((each, at) => one(`p${at}`, each)))
      for (const { told, levels, before } of groups) {
        expect(Object.values(levels).reduce((sum, each) => sum + each, 0)).toBe(told)
        expect(Object.values(before.levels).reduce((sum, each) => sum + each, 0)).toBe(before.known)
        expect(before.known).toBeLessThanOrEqual(told)
      }
      expect(groups.reduce((sum, { told, waiting }) => sum + told + waiting, 0)).toBe(subjects.length)
    }),
  )
})

it('whoever was not told is a number, whatever was decided of him', () => {
  const hidden = { told: null, proposed: 'completed' as const, reason: 'Kín', before: 'good' as const }
  const overrides = [{ rule: 'R01', number: '05-NQ/ĐĐ', date: '2023-12-08', reason: 'Kín' }]
  const figures = count([one('A', {}), one('B', { ...hidden, overrides })])
  expect(JSON.stringify(figures)).not.toMatch(/Kín|completed":1|"B"/)
  expect(figures.groups).toMatchObject([{ told: 1, waiting: 1, before: { known: 0 } }])
})

it('names who was decided otherwise than proposed, with why, and who has no level', () => {
  const figures = count([
    one('Lò Thị Mai', { told: level('completed'), proposed: 'good', reason: 'Để chậm hai việc.' }),
    one('Giàng A Páo', { told: level(null), proposed: null }),
    one('Vàng Thị Sen', {}),
  ])
  expect(figures.departed).toEqual([
    expect.objectContaining({ name: 'Lò Thị Mai', proposed: 'good', level: 'completed', reason: 'Để chậm hai việc.' }),
  ])
  expect(figures.withoutLevel).toEqual([expect.objectContaining({ name: 'Giàng A Páo', level: null })])
})

it('of a group to which one of its readers belongs it says no reason, which was told to heads alone', () => {
  const override = { rule: 'R06', number: '06-NQ/ĐĐ', date: '2023-12-08', reason: 'Kín' }
  const none = { ...level(null), notRated: { reason: 'exempt' as const, note: 'Kín' } }
  const subjects = [
    one('A', { told: level('completed'), proposed: 'good', reason: 'Kín' }),
    one('B', { overrides: [override] }),
    one('C', { told: none, proposed: null }),
    one('D', { group: 'G2', told: level('completed'), proposed: 'good', reason: 'Để chậm hai việc.' }),
  ]
  const { departed, passed, withoutLevel } = count(subjects, [], ['C'])
  expect(JSON.stringify({ departed, passed, withoutLevel })).not.toContain('Kín')
  expect(departed.map(({ name, reason }) => [name, reason])).toEqual([
    ['A', ''],
    ['D', 'Để chậm hai việc.'],
  ])
  expect(passed[0]).toMatchObject({ number: '06-NQ/ĐĐ', reason: 'Nêu tại nghị quyết.' })
  expect(JSON.stringify(count(subjects, [], ['E']))).toContain('Kín')
})

it('says a resolution on a group once, and one on a subject by his name', () => {
  const onGroup = { rule: 'R01', number: '05-NQ/ĐĐ', date: '2023-12-08', reason: 'Thành tích nổi bật.' }
  const onOne = { rule: 'R06', number: '06-NQ/ĐĐ', date: '2023-12-08', reason: 'Đã khắc phục.' }
  const { passed } = count([one('A', { overrides: [onGroup] }), one('B', { overrides: [onGroup, onOne] })])
  expect(passed.map(({ rule, of }) => [rule, of])).toEqual([
    ['R01', 'Nhóm G1'],
    ['R06', 'Đồng chí B'],
  ])
})

it('counts answers to petitions of whoever was told since; one that waits is told to nobody', () => {
  const settlements = [
    { reviewId: 'A', outcome: 'stands' as const },
    { reviewId: 'B', outcome: 'again' as const },
    { reviewId: 'C', outcome: 'again' as const },
  ]
  const { petitions } = count([one('A', {}), one('B', {}), one('C', { told: null })], settlements)
  expect(petitions).toEqual({ answered: 2, stands: 1, again: 1 })
})
