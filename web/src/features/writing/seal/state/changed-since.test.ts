import type { Sections } from '@kiemdiem/domain/model/paper'
import { expect, test } from 'vitest'
import { changedSince } from './changed-since.ts'

const seen: Sections = {
  duties: { text: 'đã xem', rev: 2, by: 'p-head' },
  grade: { grade: 'good', rev: 1, by: 'p-b' },
}

test('the text that was looked at is unchanged', () => {
  expect(changedSince(seen, structuredClone(seen))).toEqual([])
  expect(changedSince({}, {})).toEqual([])
})

test('names whoever saved after the look, each once', () => {
  const now: Sections = {
    duties: { text: 'chưa xem', rev: 3, by: 'p-b' },
    grade: { grade: 'poor', rev: 2, by: 'p-b' },
    plan: { text: 'mục mới', rev: 1, by: 'p-c' },
  }
  expect(changedSince(seen, now)).toEqual(['p-b', 'p-c'])
})

test('a section that went away is a change too', () => {
  expect(changedSince(seen, { duties: { text: 'đã xem', rev: 2, by: 'p-head' } })).toEqual(['p-b'])
})
