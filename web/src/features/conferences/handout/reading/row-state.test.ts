import { describe, expect, it } from 'vitest'
import { rowStateOf } from './row-state.ts'

const ready = <T>(data: T) => ({ state: 'ready' as const, data, pending: false, stale: false })
const paper = (accepted: number, acceptedAt: string | null) =>
  ready({ accepted, acceptedAt: acceptedAt === null ? null : new Date(acceptedAt) })
const note = (at: string) => ready({ updatedAt: new Date(at) })
const none = { state: 'missing' } as const

describe('how a paper of the handout stands', () => {
  it.each([
    ['not accepted, as an organiser sees it', paper(0, null), none, false, 'notYet'],
    ['not readable though handed out', { state: 'denied' as const }, none, true, 'notYet'],
    ['not readable, not handed out', { state: 'denied' as const }, none, false, 'closed'],
    ['there, without a mark', paper(1, '2023-11-28T02:00Z'), none, true, 'unread'],
    ['read', paper(1, '2023-11-28T02:00Z'), note('2023-11-29T02:00Z'), true, 'read'],
    ['accepted anew after reading', paper(2, '2023-11-30T02:00Z'), note('2023-11-29T02:00Z'), true, 'renewed'],
    ['still loading', { state: 'loading' as const }, none, true, null],
    ['note still loading', paper(1, '2023-11-28T02:00Z'), { state: 'loading' as const }, true, null],
  ])('%s', (_, live, mark, handedOut, state) => {
    expect(rowStateOf(live, mark, handedOut)).toBe(state)
  })
})
