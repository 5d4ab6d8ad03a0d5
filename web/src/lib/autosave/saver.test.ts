import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Copies } from './copies.ts'
import type { Fields } from './joining/fields.ts'
import { fieldsShape } from './joining/fields.ts'
import { machineOf } from './machine.ts'
import { createSaver } from './saver.ts'
import type { Answer, Save } from './shape.ts'

type World = { commits: Save<Fields>[]; answer: Answer<Fields>; kept: Map<string, unknown>; full: boolean }

/** A server that answers as it is told, and a browser's storage that can be full. */
const world = () => {
  const at: World = { commits: [], answer: { kind: 'saved' }, kept: new Map(), full: false }
  const copies: Copies<Fields> = {
    keep: (id, kept) => {
      if (at.full) return false
      at.kept.set(id, kept.mine)
      return true
    },
    letGo: (id) => void at.kept.delete(id),
    find: async () => [],
    discard: () => {},
  }
  const saver = createSaver<Fields>({
    machine: machineOf(
      fieldsShape({}, 100, () => true),
      'p-me',
    ),
    copies,
    commit: async (save) => {
      at.commits.push(save)
      return at.answer
    },
    ...{ pauseMs: 1_000, atMostMs: 3_000 },
  })
  return { at, saver }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving in the background', () => {
  it('waits for a pause, but not longer than it may', async () => {
    const { at, saver } = world()
    for (let letter = 1; letter <= 4; letter++) {
      saver.type('a', { text: 'x'.repeat(letter) })
      await vi.advanceTimersByTimeAsync(900)
    }
    expect(at.commits.map(({ content }) => content.text)).toEqual(['xxxx'])
  })

  it('tries again by itself as long as the server is not reached, and is quick once it is told of the network', async () => {
    const { at, saver } = world()
    at.answer = { kind: 'unreachable' }
    saver.type('a', { text: 'mất mạng' }, true)
    await vi.advanceTimersByTimeAsync(300_000)
    const tries = at.commits.length
    expect(tries).toBeGreaterThan(10)
    expect(at.kept.get('a')).toEqual({ text: 'mất mạng' })
    at.answer = { kind: 'saved' }
    saver.tryNow()
    await vi.advanceTimersByTimeAsync(0)
    expect(at.commits).toHaveLength(tries + 1)
    expect(at.kept.size).toBe(0)
  })

  it('stops asking a server that refuses, keeps the words, and asks again with the next letter', async () => {
    const { at, saver } = world()
    at.answer = { kind: 'denied' }
    saver.type('a', { text: 'đã gửi rồi' }, true)
    await vi.advanceTimersByTimeAsync(120_000)
    const tries = at.commits.length
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(at.commits).toHaveLength(tries)
    expect(at.kept.get('a')).toEqual({ text: 'đã gửi rồi' })
    at.answer = { kind: 'saved' }
    saver.type('a', { text: 'đã gửi rồi, thêm' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(at.commits).toHaveLength(tries + 1)
    expect(saver.get().writing.trouble).toBeNull()
  })

  it('says which parts this browser keeps no copy of, and saves them all the same', async () => {
    const { at, saver } = world()
    at.full = true
    saver.type('a', { text: 'không giữ được' })
    expect([...saver.get().unkept]).toEqual(['a'])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(at.commits).toHaveLength(1)
    expect(saver.get().unkept.size).toBe(0)
  })

  it('what is given up here is neither kept nor sent any more', async () => {
    const { at, saver } = world()
    at.answer = { kind: 'denied' }
    saver.type('a', { text: 'bỏ' }, true)
    await vi.advanceTimersByTimeAsync(0)
    saver.abandon('a')
    expect(at.kept.size).toBe(0)
    const tries = at.commits.length
    await vi.advanceTimersByTimeAsync(120_000)
    expect(at.commits).toHaveLength(tries)
  })
})
