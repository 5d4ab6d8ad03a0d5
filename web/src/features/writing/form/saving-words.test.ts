import { viInstant } from '@kiemdiem/domain/vi'
import { expect, test } from 'vitest'
import { machineOf } from '../../../lib/autosave/machine.ts'
import { SECTION, savedSections, type WritingPaper } from '../save/content.ts'
import type { WriterView } from '../save/writer.ts'
import { savingLine, savingOf } from './saving-words.ts'

const { arrived, departed, nextSave, start, typed, want } = machineOf(SECTION, 'p-1')
const at = new Date()
const hour = viInstant(at).slice(0, 5)
const view = (writing: WritingPaper, extra: Partial<WriterView> = {}): WriterView => ({
  ...{ writing, savedAt: {}, seenAt: {}, leftovers: [], unkept: new Set<string>(), loaded: true },
  ...extra,
})
const dirty = want(typed(start(), 'duties', { text: 'chữ' }), 'duties')
const flying = () => {
  const save = nextSave(dirty)
  if (!save) throw new Error('nothing to send')
  return departed(dirty, save)
}

test('says saved only of what the server has confirmed', () => {
  expect(savingLine(view(dirty), at).text).toBe('Đang viết, chưa lưu')
  expect(savingLine(view(flying()), at).text).toBe('Đang lưu…')
  expect(savingOf(view(flying()), 'duties')).toEqual({ state: 'saving' })
  const saved = arrived(dirty, savedSections({ duties: { text: 'chữ', rev: 1, by: 'p-1' } }))
  expect(savingLine(view(saved), at)).toEqual({ text: `Đã lưu lúc ${hour}`, tone: 'good' })
  expect(savingOf(view(saved, { savedAt: { duties: at } }), 'duties')).toEqual({ state: 'saved', at: hour })
})

test('promises the copy on this machine only when there is one', () => {
  const lost = { ...dirty, trouble: 'unreachable' } as const
  expect(savingLine(view(lost), at).text).toContain('nội dung vẫn được giữ trên máy này')
  expect(savingOf(view(lost), 'duties')).toEqual({ state: 'kept' })
  const unkept = new Set(['duties'])
  expect(savingLine(view(lost, { unkept }), at).text).toContain('xin đừng đóng trang')
  expect(savingOf(view(lost, { unkept }), 'duties').state).toBe('failed')
})

test('a copy that this browser keeps makes no promise for another that it refused', () => {
  const two = { ...want(typed(dirty, 'plan', { text: 'ngắn' }), 'plan'), trouble: 'unreachable' } as const
  const shown = view(two, { unkept: new Set(['duties']) })
  expect(savingOf(shown, 'duties').state).toBe('failed')
  expect(savingOf(shown, 'plan')).toEqual({ state: 'kept' })
  expect(savingLine(shown, at).tone).toBe('bad')
  expect(savingLine(shown, at).text).toContain('xin đừng đóng trang')
})

test('a conflict is the news of the paper, not a save that goes on', () => {
  const conflict = arrived(dirty, savedSections({ duties: { text: 'bản khác', rev: 1, by: 'p-2' } }))
  expect(savingLine(view(conflict), at).text).toBe('Có mục cần đồng chí chọn bản để lưu')
})
