import { NOTE_MAX } from '@kiemdiem/domain/model/conference'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Leftover } from '../../../../lib/autosave/copies.ts'
import { joinTexts } from '../../../../lib/autosave/joining/join-texts.ts'
import type { Answer } from '../../../../lib/autosave/shape.ts'
import { createNoteWriter } from './note-writer.ts'

const ID = 'note.p-b'
const key = { uid: 'p-me', paper: '2026_u-b_1', revision: 0, section: `${ID}@closed` }

/** The server's one note and the browser's one copy, with answers that can be told beforehand. */
const world = (saved = '', copy: string | null = null) => {
  const at = { saved, copy, commits: 0, next: [] as Answer<string>[] }
  const left: Leftover<string>[] = copy === null ? [] : [{ key, id: ID, base: '', mine: copy, rev: 0, at: new Date() }]
  const writer = createNoteWriter(ID, 'p-me', {
    commit: async ({ content, base: rev }, base) => {
      at.commits++
      const told = at.next.shift()
      if (told) return told
      if (at.saved !== base) return { kind: 'stale', theirs: { rev: rev + 1, by: 'p-me', content: at.saved } }
      at.saved = content
      return { kind: 'saved' }
    },
    copies: {
      keep: (_id, { mine }) => {
        at.copy = mine
        return true
      },
      letGo: () => {
        at.copy = null
      },
      find: async () => left,
      discard: () => {},
    },
  })
  return { at, writer }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving a note', () => {
  it('waits for a pause, saves once, and then needs no copy', async () => {
    const { at, writer } = world()
    writer.arrived('')
    writer.type('Hỏi')
    await vi.advanceTimersByTimeAsync(1_000)
    writer.type('Hỏi về mục IV')
    expect(at).toMatchObject({ commits: 0, copy: 'Hỏi về mục IV' })
    await vi.advanceTimersByTimeAsync(1_500)
    expect(at).toMatchObject({ commits: 1, saved: 'Hỏi về mục IV', copy: null })
    expect(writer.get()).toMatchObject({ state: 'idle', savedAt: expect.any(Date) })
  })

  it('keeps the words and tries again while the server cannot be reached', async () => {
    const { at, writer } = world()
    at.next = [{ kind: 'unreachable' }]
    writer.arrived('')
    writer.type('Mất mạng')
    await vi.advanceTimersByTimeAsync(1_500)
    expect(writer.get().state).toBe('kept')
    expect(at.copy).toBe('Mất mạng')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(at).toMatchObject({ saved: 'Mất mạng', copy: null })
  })

  it('says so when it is refused, and holds on to the words', async () => {
    const { at, writer } = world()
    at.next = [{ kind: 'denied' }]
    writer.arrived('')
    writer.type('Không lưu được')
    await vi.advanceTimersByTimeAsync(1_500)
    expect(writer.get().state).toBe('failed')
    expect(at.copy).toBe('Không lưu được')
  })

  it('does not send what is too long', async () => {
    const { at, writer } = world()
    writer.arrived('')
    writer.type('a'.repeat(NOTE_MAX + 1))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(at.commits).toBe(0)
    expect(writer.get().state).toBe('tooLong')
  })

  it('loses neither version when another tab saved meanwhile', async () => {
    const { at, writer } = world('cũ')
    writer.arrived('cũ')
    at.saved = 'ở tab khác'
    writer.type('cũ, thêm')
    await vi.advanceTimersByTimeAsync(1_500)
    expect(at.saved).toBe('ở tab khác\n\ncũ, thêm')
    expect(writer.get().text).toBe(at.saved)
  })

  it('shows what another tab saved while nothing is unsaved here', () => {
    const { writer } = world('cũ')
    writer.arrived('cũ')
    writer.arrived('mới')
    expect(writer.get().text).toBe('mới')
  })

  it('does not answer an echo while typing goes on', () => {
    const { writer } = world()
    writer.arrived('')
    writer.type('đang viết')
    writer.arrived('đang')
    expect(writer.get().text).toBe('đang viết')
  })

  it('saves what an earlier tab left', async () => {
    const { at, writer } = world('đầu', 'đầu và sau')
    writer.arrived('đầu')
    await vi.advanceTimersByTimeAsync(0)
    expect(writer.get().text).toBe('đầu và sau')
    await vi.advanceTimersByTimeAsync(0)
    expect(at).toMatchObject({ saved: 'đầu và sau', copy: null })
  })

  it('marks a paper as read without a word', async () => {
    const { at, writer } = world()
    writer.arrived('')
    writer.mark()
    await vi.advanceTimersByTimeAsync(0)
    expect(at.commits).toBe(1)
    writer.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(at.commits).toBe(1)
  })

  it('saves nothing once ended', async () => {
    const { at, writer } = world()
    writer.arrived('')
    writer.type('muộn')
    writer.end()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(at.commits).toBe(0)
  })
})

describe('two versions', () => {
  it.each([
    ['', 'b', 'b'],
    ['a', 'ab', 'ab'],
    ['ab', 'a', 'ab'],
    ['a', 'b', 'a\n\nb'],
  ])('%o and %o', (saved, mine, both) => {
    expect(joinTexts(saved, mine)).toBe(both)
  })
})
