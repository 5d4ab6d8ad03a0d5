import { expect, it } from 'vitest'
import type { TableLine } from '../../appraisal/table/table.ts'
import { decidedFacts, textOf } from '../every-decision.fixture.ts'
import { memberSets } from './member-sets.ts'

const line = (name: string): TableLine => ({
  ...{ reviewId: name, scope: 's', track: 't', group: 'g', name, level: 'good', pending: null, notRated: null },
  ...{ reason: '', remark: '', differences: [], silent: null, findings: null },
  row: { subject: name, subjectKind: 'person', name, proposal: null },
})
const GROUPS = [
  { group: 'G1', name: 'Trưởng ban', lines: [{ number: 1, line: line('An') }] },
  { group: 'G2', name: 'Công chức', lines: [{ number: 2, line: line('Bình') }] },
]

it('a member gets the table without his own group, which is an annex that the recorder keeps; numbers stay those of the table', () => {
  const { issuer, year } = decidedFacts((field) => field)
  const sets = [
    { number: 1, name: 'An', post: 'Bí thư', own: ['G1'] },
    { number: 2, name: 'Chi', post: '', own: [] },
  ]
  const [list, first, annex, second, ...others] = memberSets(sets, GROUPS, {
    ...{ issuer, year, process: { bodies: [] }, page: 'a3Landscape' },
  })
  if (!list || !first || !annex || !second) throw new Error('a paper is missing')
  expect(others).toEqual([])
  expect(textOf(list)).toMatch(/"01","An","Bí thư".*"02","Chi"/)
  expect(first.name).toBe('Bộ số 01')
  expect(textOf(first)).toContain('Thu hồi sau hội nghị')
  expect(textOf(first)).toContain('"2","Bình')
  expect(textOf(first)).not.toMatch(/"1","An/)
  expect(textOf(annex)).toMatch(/Đồng chí được giao ghi kết quả giữ.*"1","An/)
  expect(textOf(annex)).not.toContain('Bình')
  expect(textOf(second)).toMatch(/"1","An.*"2","Bình/)
})
