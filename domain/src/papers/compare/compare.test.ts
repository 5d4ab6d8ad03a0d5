import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullSections } from '../../office/papers.fixture.ts'
import { differencesOf } from './differences.ts'
import { type Run, wordChanges } from './word-changes.ts'

const text = (runs: readonly Run[], ...kinds: Run['kind'][]) =>
  runs.flatMap((run) => (kinds.includes(run.kind) ? [run.text] : [])).join('')
const blanksAside = (all: string) => all.replace(/\s+/g, '')

describe('what became of a text', () => {
  it('is told word by word, what was deleted before what took its place', () => {
    expect(wordChanges('Đã đi cơ sở 03 lần, có báo cáo.', 'Đã đi cơ sở 05 lần, có báo cáo từng lần.')).toEqual([
      { kind: 'kept', text: 'Đã đi cơ sở ' },
      { kind: 'deleted', text: '03 ' },
      { kind: 'added', text: '05 ' },
      { kind: 'kept', text: 'lần, có báo cáo ' },
      { kind: 'added', text: 'từng lần' },
      { kind: 'kept', text: '.' },
    ])
  })

  it('gives both texts back, whatever they are', () => {
    const word = fc.constantFrom('đồng chí', 'số liệu', 'năm 2023', ',', '.', '\n', '  ', 'chưa', 'đã', '🌾')
    const any = fc.array(word, { maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(any, any, (before, after) => {
        const runs = wordChanges(before, after)
        expect(text(runs, 'kept', 'added')).toBe(after)
        expect(blanksAside(text(runs, 'kept', 'deleted'))).toBe(blanksAside(before))
      }),
    )
  })

  it('of texts too long for words is told by lines, and past that as one', () => {
    const lines = (change: string) =>
      Array.from({ length: 60 }, (_, at) => `${at} ${at === 30 ? change : 'a '.repeat(99)}`)
    const runs = wordChanges(lines('cũ').join('\n'), lines('mới').join('\n'))
    expect(runs.filter(({ kind }) => kind !== 'kept')).toEqual([
      { kind: 'deleted', text: '30 cũ\n' },
      { kind: 'added', text: '30 mới\n' },
    ])
    const [before, after] = ['a\n'.repeat(7_000), 'b\n'.repeat(7_000)]
    expect(wordChanges(before, after)).toEqual([
      { kind: 'deleted', text: before },
      { kind: 'added', text: after },
    ])
  })
})

describe('the differences of two versions', () => {
  const before = fullSections({ form: '02A' }, 'p-member')

  it('are the sections that say something else, in the order of the form; blanks and saves are none', () => {
    const after = {
      ...before,
      politics: { text: ' Đã hoàn thành.\n', rev: 7, by: 'p-other' },
      ethics: { text: 'Đã hoàn thành tốt.', rev: 2, by: 'p-member' },
      duties: { text: 'Đã hoàn thành.', grade: 'excellent' as const, rev: 2, by: 'p-member' },
    }
    const found = differencesOf({ form: '02A' }, before, after)
    expect(found.map(({ number, label }) => [number, label])).toEqual([
      ['I.1', 'Đạo đức, lối sống'],
      ['I.2', null],
    ])
    expect(found[1]?.runs).toEqual([
      { kind: 'deleted', text: 'Tốt ' },
      { kind: 'added', text: 'Xuất sắc' },
    ])
    expect(differencesOf({ form: '02A' }, before, before)).toEqual([])
  })
})
