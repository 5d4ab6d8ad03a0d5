import { describe, expect, it } from 'vitest'
import {
  answered,
  arrived,
  broughtBack,
  chose,
  departed,
  isUnsaved,
  newRow,
  nextSave,
  type Row,
  shownOf,
  typed,
} from './row-machine.ts'

const ME = 'p-me'
const OTHER = 'p-other'
const EMPTY = newRow({})
const saved = (rev: number, fields: Record<string, unknown>, by = OTHER) => ({ rev, by, fields })
const send = (row: Row): Row => {
  const save = nextSave(row)
  if (!save) throw new Error('nothing to send')
  return departed(row, save)
}
const from = (fields: Record<string, unknown>) => arrived(EMPTY, saved(1, fields), ME)

describe('saving one row of the minutes', () => {
  it('sends what was typed on the rev it was typed on, one save at a time, tidied', () => {
    const row = typed(EMPTY, { comments: 'Tốt \n' })
    expect(nextSave(row)).toEqual({ base: 0, fields: { comments: 'Tốt' } })
    const sent = send(row)
    expect(nextSave(typed(sent, { comments: 'Tốt lắm' }))).toBeNull()
    const done = answered(typed(sent, { comments: 'Tốt lắm' }), { kind: 'saved' }, ME)
    expect(nextSave(done)).toEqual({ base: 1, fields: { comments: 'Tốt lắm' } })
    expect(isUnsaved(answered(sent, { kind: 'saved' }, ME))).toBe(false)
  })

  it('shows what the other secretary saved where nothing is being typed', () => {
    expect(shownOf(arrived(from({ answer: 'a' }), saved(2, { answer: 'b' }), ME))).toEqual({ answer: 'b' })
  })

  it('joins two who write different fields of one row, without asking', () => {
    const row = arrived(
      typed(from({ comments: '', answer: '' }), { comments: 'mine' }),
      saved(2, { comments: '', answer: 'x' }),
      ME,
    )
    expect(row.clash).toBeNull()
    expect(nextSave(row)).toEqual({ base: 2, fields: { comments: 'mine', answer: 'x' } })
  })

  it('does not take a field that the first save left blank for somebody else’s change', () => {
    const created = answered(
      send(typed(newRow({ comments: '', answer: '' }), { comments: 'a' })),
      { kind: 'saved' },
      ME,
    )
    const row = arrived(typed(created, { answer: 'mine' }), saved(2, { comments: 'a b', answer: '' }), ME)
    expect(nextSave(row)).toEqual({ base: 2, fields: { comments: 'a b', answer: 'mine' } })
  })

  it('asks where both wrote the same field, learned from the listener or from the refusal, and loses nothing', () => {
    const mine = typed(from({ comments: 'gốc' }), { comments: 'của tôi' })
    const theirs = saved(2, { comments: 'của bạn' })
    for (const row of [arrived(mine, theirs, ME), answered(send(mine), { kind: 'stale', theirs }, ME)]) {
      expect(row.clash).toEqual({ theirs, fields: ['comments'] })
      expect(nextSave(row)).toBeNull()
      expect(shownOf(row)).toEqual({ comments: 'của tôi' })
      expect(nextSave(chose(row, 'mine'))).toEqual({ base: 2, fields: { comments: 'của tôi' } })
      expect(nextSave(chose(row, 'theirs'))).toBeNull()
      expect(shownOf(chose(row, 'theirs'))).toEqual({ comments: 'của bạn' })
      expect(shownOf(chose(row, 'both'))).toEqual({ comments: 'của bạn\n\ncủa tôi' })
    }
  })

  it('keeps a third version in sight while a choice is waited for', () => {
    const clash = arrived(typed(from({ comments: '' }), { comments: 'tôi' }), saved(2, { comments: 'bạn' }), ME)
    expect(arrived(clash, saved(3, { comments: 'bạn sửa' }), ME).clash?.theirs.rev).toBe(3)
  })

  it('knows its own save again when the answer was lost', () => {
    const lost = answered(send(typed(EMPTY, { comments: 'a' })), { kind: 'unreachable' }, ME)
    const later = arrived(typed(lost, { comments: 'a b' }), saved(1, { comments: 'a' }, ME), ME)
    expect(later.clash).toBeNull()
    expect(nextSave(later)).toEqual({ base: 1, fields: { comments: 'a b' } })
  })

  it('keeps what was typed when the server refuses', () => {
    const refused = answered(send(typed(EMPTY, { comments: 'a' })), { kind: 'denied' }, ME)
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
    expect(clash.clash?.fields).toEqual(['comments'])
    expect(nextSave(chose(clash, 'both'))).toEqual({ base: 1, fields: { comments: 'nay\n\ncũ', answer: '' } })
  })

  it('two who mark different people on the roll never meet', () => {
    const marked = typed(from({}), { 'p-a': { present: true } })
    const both = arrived(marked, saved(2, { 'p-b': { present: false, reason: 'ốm' } }), ME)
    expect(shownOf(both)).toEqual({ 'p-a': { present: true }, 'p-b': { present: false, reason: 'ốm' } })
  })
})
