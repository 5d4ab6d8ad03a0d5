import { describe, expect, it } from 'vitest'
import { machineOf } from '../../../lib/autosave/machine.ts'
import { type Content, SECTION, type WritingPaper } from './content.ts'

const ME = 'p-sung-a-phong'
const OTHER = 'p-giang-a-pao'
const {
  answered,
  arrived,
  chose,
  departed,
  heldOf,
  isUnsaved,
  nextSave,
  shownOf,
  start,
  tryAgain,
  typed,
  unsavedIds,
  want,
} = machineOf(SECTION, ME)
const at = (rev: number, text: string, by = ME) => ({ content: { text }, rev, by })
const write = (state: WritingPaper, text: string, id = 'duties') => want(typed(state, id, { text }), id)
const send = (state: WritingPaper) => {
  const save = nextSave(state)
  if (!save) throw new Error('nothing to send')
  return departed(state, save)
}
const field = (state: WritingPaper) => heldOf(state, 'duties')

describe('saving a section', () => {
  it('sends what was typed on the rev that was known, tidied, one section at a time', () => {
    let state = arrived(start(), { duties: at(4, 'cũ') })
    state = write(write(state, 'mới  \n'), 'khác', 'causes')
    expect(nextSave(state)).toEqual({ id: 'duties', content: { text: 'mới' }, base: 4 })
    state = send(state)
    expect(nextSave(state)).toBeNull()
    state = answered(state, { kind: 'saved' })
    expect(field(state).server).toEqual(at(5, 'mới'))
    expect(nextSave(state)).toMatchObject({ id: 'causes', base: 0 })
  })

  it('keeps the blank at the caret after the save has come back without it', () => {
    const state = answered(send(write(start(), 'một câu ')), { kind: 'saved' })
    expect(shownOf(field(state)).text).toBe('một câu ')
    expect(isUnsaved(field(state))).toBe(false)
  })

  it('does not send a text beyond the limit, and goes on with other sections', () => {
    const state = write(write(start(), 'x'.repeat(1_000_000)), 'khác', 'causes')
    expect(nextSave(state)?.id).toBe('causes')
    expect(unsavedIds(state)).toEqual(['duties', 'causes'])
  })

  it("shows another's newer text in a field that nobody is changing here, and keeps the replaced one", () => {
    const state = arrived(arrived(start(), { duties: at(1, 'của tôi') }), { duties: at(2, 'sửa', OTHER) })
    expect(shownOf(field(state)).text).toBe('sửa')
    expect(field(state).before).toEqual({ text: 'của tôi' })
  })

  it('never merges: a newer text beside unsaved words waits for a choice, learned from listener or answer', () => {
    const mine = write(arrived(start(), { duties: at(1, 'gốc') }), 'gốc và thêm')
    const heard = arrived(mine, { duties: at(2, 'gốc khác', OTHER) })
    const told = answered(send(mine), { kind: 'stale', theirs: at(2, 'gốc khác', OTHER) })
    for (const state of [heard, told]) {
      expect(shownOf(field(state)).text).toBe('gốc và thêm')
      expect(field(state).clash?.theirs.content.text).toBe('gốc khác')
      expect(nextSave(state)).toBeNull()
    }
    expect(nextSave(chose(heard, 'duties', 'mine'))).toEqual({
      id: 'duties',
      content: { text: 'gốc và thêm' },
      base: 2,
    })
    expect(shownOf(field(chose(heard, 'duties', 'theirs'))).text).toBe('gốc khác')
    expect(field(chose(heard, 'duties', 'theirs')).before).toEqual({ text: 'gốc và thêm' })
    expect(nextSave(chose(heard, 'duties', 'both'))?.content.text).toBe('gốc khác\n\ngốc và thêm')
  })

  it('knows its own save again when only the answer was lost, and goes on typing from there', () => {
    const lost = answered(send(write(start(), 'một')), { kind: 'unreachable' })
    const heard = arrived(typed(lost, 'duties', { text: 'một hai' }), { duties: at(1, 'một') })
    expect(field(heard).clash).toBeNull()
    expect(nextSave(tryAgain(heard))).toEqual({ id: 'duties', content: { text: 'một hai' }, base: 1 })
  })

  it('is no conflict when both wrote the same', () => {
    const state = arrived(write(start(), 'như nhau'), { duties: at(1, 'như nhau', OTHER) })
    expect(field(state).clash).toBeNull()
    expect(isUnsaved(field(state))).toBe(false)
  })

  it('keeps everything when the server refuses, and wants it again', () => {
    const state = answered(send(write(start(), 'chữ')), { kind: 'denied' })
    expect(state.trouble).toBe('denied')
    expect(unsavedIds(state)).toEqual(['duties'])
    expect(nextSave(tryAgain(state))?.content.text).toBe('chữ')
  })
})

describe('a copy of a section', () => {
  it.each([null, 3, 'x', [], { text: 5 }, { text: null }, { grade: 'x' }, { rating: 'toString' }])(
    '%o is damaged, and counts as none',
    (stored) => {
      expect(SECTION.read(stored)).toBeNull()
    },
  )

  it('may have a text, a grade, a level, or nothing', () => {
    const whole: Content[] = [{}, { text: 'Tốt' }, { text: '', grade: 'good' }, { rating: 'completed' }]
    for (const content of whole) expect(SECTION.read(content)).toEqual(content)
  })
})

describe('both texts', () => {
  it('have what they share once, and a choice of levels stays mine', () => {
    const theirs: Content = { text: 'Chung.\nBản bạn.', rating: 'good' }
    const mine: Content = { text: 'Chung.\nBản tôi.', rating: 'completed' }
    const both = { text: 'Chung.\nBản bạn.\n\nBản tôi.', rating: 'completed' }
    expect(SECTION.settle(mine, theirs, [], 'both')).toEqual(both)
  })
})
