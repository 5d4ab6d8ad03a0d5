import { expect, test } from 'vitest'
import { RATINGS } from '../../model/terms.ts'
import { PACKS } from '../../pack/packs.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { criteriaOf } from './criteria-of.ts'

test.each(PACKS)('rules of $ref.id are told in words: every level, of collectives and of people', ({ ref }) => {
  const told = criteriaOf({ rulePack: ref })
  expect(told?.source).not.toBe('')
  expect(told?.criteria.map(({ of }) => of)).toEqual(['unit', 'person'])
  for (const { levels } of told?.criteria ?? [])
    for (const rating of RATINGS) expect(levels[rating].join(' '), rating).toMatch(/\S{3,}/)
})

test('they are of those who are rated', () => {
  expect(criteriaOf(plan2023, 'unit')?.criteria.map(({ title }) => title)).toEqual(['Tập thể'])
  expect(criteriaOf(plan2023, 'person')?.criteria.map(({ title }) => title)).toEqual(['Cá nhân'])
})

test('of rules that nobody has put into words nothing is told, and not those of another year', () => {
  expect(criteriaOf({ rulePack: 'another' })).toBeNull()
})

test('they say what is asked where it is looked for: half above, twenty of a hundred, a fifth at most', () => {
  const [unit, person] = criteriaOf(plan2023)?.criteria ?? []
  expect(person?.levels.outstanding.join(' ')).toContain('ít nhất 50% nhiệm vụ vượt mức')
  expect(person?.levels.completed.join(' ')).toContain('không quá 20% tiêu chí')
  expect(unit?.levels.outstanding.join(' ')).toContain('không quá 20% số tập thể')
  expect(person?.levels.notCompleted.join(' ')).toContain('“tự diễn biến”')
  // NĐ 90 knows no such exception.
  expect(person?.levels.notCompleted.join(' ')).toContain('kỷ luật trong năm (xếp loại đảng viên: trừ')
})
