import { describe, expect, it } from 'vitest'
import { fullSections } from '../../office/papers.fixture.ts'
import { differencesOf, type Run } from './differences.ts'

const asAWhole = (before: string, after: string): Run[] => [
  { kind: 'deleted', text: before },
  { kind: 'added', text: after },
]

describe('the differences of two versions', () => {
  const before = fullSections({ form: '02A' }, 'p-member')

  it('are the sections that say something else, in the order of the form; blanks and saves are none', () => {
    const after = {
      ...before,
      politics: { text: ' Đã hoàn thành.\n', rev: 7, by: 'p-other' },
      ethics: { text: 'Đã hoàn thành tốt.', rev: 2, by: 'p-member' },
      duties: { text: 'Đã hoàn thành.', grade: 'excellent' as const, rev: 2, by: 'p-member' },
    }
    const found = differencesOf({ form: '02A' }, before, after, asAWhole)
    expect(found.map(({ number, label }) => [number, label])).toEqual([
      ['I.1', 'Đạo đức, lối sống'],
      ['I.2', null],
    ])
    expect(found[1]?.runs).toEqual([
      { kind: 'deleted', text: 'Tốt ' },
      { kind: 'added', text: 'Xuất sắc' },
    ])
    expect(differencesOf({ form: '02A' }, before, before, asAWhole)).toEqual([])
  })
})
