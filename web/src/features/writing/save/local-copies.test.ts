import { beforeEach, expect, test } from 'vitest'
import { saveLocal } from '../../../lib/kept/local-drafts.ts'
import { type DraftPlace, findLeftovers, keep } from './local-copies.ts'

/** The browser's storage as far as it is used here; Node has none. */
class Storage {
  private readonly kept = new Map<string, string>()
  get length() {
    return this.kept.size
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null
  getItem = (key: string) => this.kept.get(key) ?? null
  removeItem = (key: string) => void this.kept.delete(key)
  setItem = (key: string, value: string) => void this.kept.set(key, value)
}

beforeEach(() => {
  Object.defineProperty(globalThis, 'localStorage', { value: new Storage(), configurable: true })
})

const at = (revision: number): DraftPlace => ({ uid: 'p-b', paper: '2026_u-tckt', revision })
const idsOf = async (place: DraftPlace, own = false) => (await findLeftovers(place, {}, own)).map(({ id }) => id)

test('what this tab is writing now is its own and not offered to it, unless nothing can be written', async () => {
  keep(at(1), 'duties', { text: 'đang viết' }, 0)
  expect(await idsOf(at(1))).toEqual([])
  expect(await idsOf(at(1), true)).toEqual(['duties'])
})

test('after a return, words that this very tab typed before the seal are offered', async () => {
  keep(at(1), 'duties', { text: 'chưa kịp lưu' }, 0)
  expect(await idsOf(at(2))).toEqual(['duties'])
})

test('what a closed tab left is offered, and cleared where the server has it', async () => {
  saveLocal({ ...at(1), section: 'duties@closed' }, { text: 'còn lại', rev: 0, at: new Date().toISOString() })
  expect(await idsOf(at(1))).toEqual(['duties'])
  expect(await findLeftovers(at(1), { duties: { text: 'còn lại', rev: 1, by: 'p-b' } })).toEqual([])
  expect(localStorage.length).toBe(0)
})
