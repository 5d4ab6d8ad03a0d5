import type { Section } from '@kiemdiem/domain/model/paper'
import { describe, expect, it } from 'vitest'
import {
  answered,
  arrived,
  chose,
  departed,
  heldOf,
  isUnsaved,
  nextSave,
  shownOf,
  startWriting,
  tryAgain,
  typed,
  unsavedIds,
  type Writing,
  want,
} from './save-section.ts'

const ME = 'p-sung-a-phong'
const OTHER = 'p-giang-a-pao'
const at = (rev: number, text: string, by = ME): Section => ({ text, rev, by })
const write = (state: Writing, text: string, id = 'duties') => want(typed(state, id, { text }), id)
const send = (state: Writing) => {
  const save = nextSave(state)
  if (!save) throw new Error('nothing to send')
  return departed(state, save)
}
const field = (state: Writing) => heldOf(state, 'duties')

describe('saving a section', () => {
  it('sends what was typed on the rev that was known, tidied, one section at a time', () => {
    let state = arrived(startWriting(ME), { duties: at(4, 'cũ') })
    state = write(write(state, 'mới  \n'), 'khác', 'causes')
    expect(nextSave(state)).toEqual({ id: 'duties', content: { text: 'mới' }, base: 4 })
    state = send(state)
    expect(nextSave(state)).toBeNull()
    state = answered(state, { kind: 'saved' })
    expect(field(state).server).toEqual(at(5, 'mới'))
    expect(nextSave(state)).toMatchObject({ id: 'causes', base: 0 })
  })

  it('keeps the blank at the caret after the save has come back without it', () => {
    const state = answered(send(write(startWriting(ME), 'một câu ')), { kind: 'saved' })
    expect(shownOf(field(state)).text).toBe('một câu ')
    expect(isUnsaved(field(state))).toBe(false)
  })

  it('does not send a text beyond the limit, and goes on with other sections', () => {
    const state = write(write(startWriting(ME), 'x'.repeat(1_000_000)), 'khác', 'causes')
    expect(nextSave(state)?.id).toBe('causes')
    expect(unsavedIds(state)).toEqual(['duties', 'causes'])
  })

  it("shows another's newer text in a field that nobody is changing here, and keeps the replaced one", () => {
    const state = arrived(arrived(startWriting(ME), { duties: at(1, 'của tôi') }), { duties: at(2, 'sửa', OTHER) })
    expect(shownOf(field(state)).text).toBe('sửa')
    expect(field(state).before).toEqual({ text: 'của tôi' })
  })

  it('never merges: a newer text beside unsaved words waits for a choice, learned from listener or answer', () => {
    const mine = write(arrived(startWriting(ME), { duties: at(1, 'gốc') }), 'gốc và thêm')
    const heard = arrived(mine, { duties: at(2, 'gốc khác', OTHER) })
    const told = answered(send(mine), { kind: 'stale', theirs: at(2, 'gốc khác', OTHER) })
    for (const state of [heard, told]) {
      expect(shownOf(field(state)).text).toBe('gốc và thêm')
      expect(field(state).theirs?.text).toBe('gốc khác')
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
    const lost = answered(send(write(startWriting(ME), 'một')), { kind: 'unreachable' })
    const heard = arrived(typed(lost, 'duties', { text: 'một hai' }), { duties: at(1, 'một') })
    expect(field(heard).theirs).toBeNull()
    expect(nextSave(tryAgain(heard))).toEqual({ id: 'duties', content: { text: 'một hai' }, base: 1 })
  })

  it('is no conflict when both wrote the same', () => {
    const state = arrived(write(startWriting(ME), 'như nhau'), { duties: at(1, 'như nhau', OTHER) })
    expect(field(state).theirs).toBeNull()
    expect(isUnsaved(field(state))).toBe(false)
  })

  it('keeps everything when the server refuses, and wants it again', () => {
    const state = answered(send(write(startWriting(ME), 'chữ')), { kind: 'denied' })
    expect(state.trouble).toBe('denied')
    expect(unsavedIds(state)).toEqual(['duties'])
    expect(nextSave(tryAgain(state))?.content.text).toBe('chữ')
  })
})
