import { describe, expect, it } from 'vitest'
import { machineOf } from '../machine.ts'
import type { Saved, Writing } from '../shape.ts'
import { type Fields, fieldsShape } from './fields.ts'

const ME = 'p-me'
const OTHER = 'p-other'
type Row = Writing<Fields>
/** One row by itself: what is typed wants to be saved at once. */
const rowOf = (blank: Fields) => {
  const machine = machineOf(
    fieldsShape(blank, 15_000, () => true),
    ME,
  )
  const held = (row: Row) => machine.heldOf(row, 'row')
  return {
    empty: machine.start(),
    typed: (row: Row, patch: Fields) =>
      machine.want(machine.typed(row, 'row', { ...machine.shownOf(held(row)), ...patch }), 'row'),
    arrived: (row: Row, newer: Saved<Fields>) => machine.arrived(row, { row: newer }),
    nextSave: (row: Row) => {
      const save = machine.nextSave(row)
      return save && { base: save.base, fields: save.content }
    },
    send: (row: Row): Row => {
      const save = machine.nextSave(row)
      if (!save) throw new Error('nothing to send')
      return machine.departed(row, save)
    },
    answered: machine.answered,
    chose: (row: Row, choice: 'mine' | 'theirs' | 'both') => machine.chose(row, 'row', choice),
    broughtBack: (row: Row, left: { base: Fields; mine: Fields }) => machine.rejoined(row, 'row', left),
    shownOf: (row: Row) => machine.shownOf(held(row)),
    isUnsaved: (row: Row) => machine.isUnsaved(held(row)),
    clashOf: (row: Row) => held(row).clash,
  }
}
const saved = (rev: number, content: Fields, by = OTHER): Saved<Fields> => ({ rev, by, content })
const plain = rowOf({})
const {
  empty: EMPTY,
  typed,
  arrived,
  nextSave,
  send,
  answered,
  chose,
  broughtBack,
  shownOf,
  isUnsaved,
  clashOf,
} = plain
const from = (fields: Record<string, unknown>) => arrived(EMPTY, saved(1, fields))

describe('saving one row of the minutes', () => {
  it('sends what was typed on the rev it was typed on, one save at a time, tidied', () => {
    const row = typed(EMPTY, { comments: 'Tốt \n' })
    expect(nextSave(row)).toEqual({ base: 0, fields: { comments: 'Tốt' } })
    const sent = send(row)
    expect(nextSave(typed(sent, { comments: 'Tốt lắm' }))).toBeNull()
    const done = answered(typed(sent, { comments: 'Tốt lắm' }), { kind: 'saved' })
    expect(nextSave(done)).toEqual({ base: 1, fields: { comments: 'Tốt lắm' } })
    expect(isUnsaved(answered(sent, { kind: 'saved' }))).toBe(false)
  })

  it('shows what the other secretary saved where nothing is being typed', () => {
    expect(shownOf(arrived(from({ answer: 'a' }), saved(2, { answer: 'b' })))).toEqual({ answer: 'b' })
  })

  it('joins two who write different fields of one row, without asking', () => {
    const row = arrived(
      typed(from({ comments: '', answer: '' }), { comments: 'mine' }),
      saved(2, { comments: '', answer: 'x' }),
    )
    expect(clashOf(row)).toBeNull()
    expect(nextSave(row)).toEqual({ base: 2, fields: { comments: 'mine', answer: 'x' } })
  })

  it('does not take a field that the first save left blank for somebody else’s change', () => {
    const rows = rowOf({ comments: '', answer: '' })
    const created = rows.answered(rows.send(rows.typed(rows.empty, { comments: 'a' })), { kind: 'saved' })
    const row = rows.arrived(rows.typed(created, { answer: 'mine' }), saved(2, { comments: 'a b', answer: '' }))
    expect(rows.nextSave(row)).toEqual({ base: 2, fields: { comments: 'a b', answer: 'mine' } })
  })

  it('asks where both wrote the same field, learned from the listener or from the refusal, and loses nothing', () => {
    const mine = typed(from({ comments: 'gốc' }), { comments: 'của tôi' })
    const theirs = saved(2, { comments: 'của bạn' })
    for (const row of [arrived(mine, theirs), answered(send(mine), { kind: 'stale', theirs })]) {
      expect(clashOf(row)).toEqual({ theirs, fields: ['comments'] })
      expect(nextSave(row)).toBeNull()
      expect(shownOf(row)).toEqual({ comments: 'của tôi' })
      expect(nextSave(chose(row, 'mine'))).toEqual({ base: 2, fields: { comments: 'của tôi' } })
      expect(nextSave(chose(row, 'theirs'))).toBeNull()
      expect(shownOf(chose(row, 'theirs'))).toEqual({ comments: 'của bạn' })
      expect(shownOf(chose(row, 'both'))).toEqual({ comments: 'của bạn\n\ncủa tôi' })
    }
  })

  it('keeps a third version in sight while a choice is waited for', () => {
    const clash = arrived(typed(from({ comments: '' }), { comments: 'tôi' }), saved(2, { comments: 'bạn' }))
    expect(clashOf(arrived(clash, saved(3, { comments: 'bạn sửa' })))?.theirs.rev).toBe(3)
  })

  it('knows its own save again when the answer was lost', () => {
    const lost = answered(send(typed(EMPTY, { comments: 'a' })), { kind: 'unreachable' })
    const later = arrived(typed(lost, { comments: 'a b' }), saved(1, { comments: 'a' }, ME))
    expect(clashOf(later)).toBeNull()
    expect(nextSave(later)).toEqual({ base: 1, fields: { comments: 'a b' } })
  })

  it('keeps what was typed when the server refuses', () => {
    const refused = answered(send(typed(EMPTY, { comments: 'a' })), { kind: 'denied' })
    expect(shownOf(refused)).toEqual({ comments: 'a' })
    expect(isUnsaved(refused)).toBe(true)
  })

  it('does not send a text beyond the limit', () => {
    expect(nextSave(typed(EMPTY, { comments: 'x'.repeat(15_001) }))).toBeNull()
  })

  it('brings back what a closed tab left: joined where it can be, asked where it cannot', () => {
    const now = from({ comments: 'nay', answer: '' })
    const joined = broughtBack(now, { base: { comments: 'nay', answer: '' }, mine: { comments: 'nay', answer: 'cũ' } })
    expect(nextSave(joined)).toEqual({ base: 1, fields: { comments: 'nay', answer: 'cũ' } })
    const clash = broughtBack(now, { base: { comments: '', answer: '' }, mine: { comments: 'cũ', answer: '' } })
    expect(clashOf(clash)?.fields).toEqual(['comments'])
    expect(nextSave(chose(clash, 'both'))).toEqual({ base: 1, fields: { comments: 'nay\n\ncũ', answer: '' } })
  })

  it('two who mark different people on the roll never meet', () => {
    const marked = typed(from({}), { 'p-a': { present: true } })
    const both = arrived(marked, saved(2, { 'p-b': { present: false, reason: 'ốm' } }))
    expect(shownOf(both)).toEqual({ 'p-a': { present: true }, 'p-b': { present: false, reason: 'ốm' } })
  })
})

describe('a copy of a row', () => {
  const { read } = fieldsShape({ comments: '' }, 10, (_key, value) => typeof value === 'string')

  it.each([null, undefined, 3, 'x', ['x'], { comments: 4 }, { comments: null }])(
    '%o is damaged, and counts as none',
    (stored) => {
      expect(read(stored)).toBeNull()
    },
  )

  it('is taken when every field may be what it is', () => {
    expect(read({ comments: 'Tốt' })).toEqual({ comments: 'Tốt' })
  })
})
