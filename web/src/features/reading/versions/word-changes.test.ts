import type { Run } from '@kiemdiem/domain/papers/compare/differences'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordChanges } from './word-changes.ts'

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

  it('of texts too far apart is told as one', () => {
    const [before, after] = ['a '.repeat(3_000), 'b '.repeat(3_000)]
    expect(wordChanges(before, after)).toEqual([
      { kind: 'deleted', text: before },
      { kind: 'added', text: after },
    ])
  })
})
