import { expect, test } from 'vitest'
import { timesWith } from './times.ts'

test('a recorded suite replaces its own time and no other, and what is no suite any more is forgotten', () => {
  const then = { on: '2026-11-01', machine: 'slow', loadBefore: 0.1 }
  const now = { on: '2026-11-30', machine: 'quick', loadBefore: 0.2 }
  const before = {
    unit: { tests: 3, seconds: 9, ...then },
    rules: { tests: 5, seconds: 70, ...then },
    gone: { tests: 1, seconds: 1, ...then },
  }
  const times = timesWith(before, new Map([['rules', { tests: 6, seconds: 60 }]]), now, ['rules', 'unit', 'all'])
  expect(times).toEqual({ rules: { tests: 6, seconds: 60, ...now }, unit: before.unit })
  expect(Object.keys(times)).toEqual(['rules', 'unit'])
})
