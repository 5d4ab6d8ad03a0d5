import type { Draft, Paper } from '@kiemdiem/domain/model/paper'
import { expect, test } from 'vitest'
import { type Attempt, sealStep } from './seal-step.ts'

const paper = (state: Paper['state'], revision = 1) => ({ state, revision }) as Paper
const draft = (refused?: string) => ({ refusal: refused ? { at: new Date(refused), reasons: {} } : null }) as Draft
const EARLIER = '2026-11-20T01:00:00Z'
const LATER = '2026-11-20T02:00:00Z'
const attempt = (extra: Partial<Attempt> = {}): Attempt => ({
  answer: null,
  revision: 1,
  refusedBefore: null,
  ...extra,
})

test('goes from ready over sending and checking to accepted', () => {
  expect(sealStep(paper('drafting'), draft(), false, null)).toBe('ready')
  expect(sealStep(paper('drafting'), draft(), false, attempt())).toBe('sending')
  expect(sealStep(paper('drafting'), draft(), true, attempt({ answer: 'created' }))).toBe('checking')
  expect(sealStep(paper('sealed'), draft(), true, attempt({ answer: 'created' }))).toBe('accepted')
})

test('a reload, or another tab, waits for the same answer instead of sealing again', () => {
  expect(sealStep(paper('returned'), draft(), true, null)).toBe('checking')
  expect(sealStep(paper('sealed'), draft(), true, null)).toBe('accepted')
})

test('an earlier refusal is not the answer to this seal; a new one is', () => {
  const pressed = attempt({ answer: 'created', refusedBefore: Date.parse(EARLIER) })
  expect(sealStep(paper('drafting'), draft(EARLIER), true, pressed)).toBe('checking')
  expect(sealStep(paper('drafting'), draft(LATER), false, pressed)).toBe('refused')
})

test('a page that stayed open on its receipt offers to send again once the paper is returned', () => {
  const pressed = attempt({ answer: 'created' })
  expect(sealStep(paper('sealed', 1), draft(), false, pressed)).toBe('accepted')
  expect(sealStep(paper('returned', 2), draft(), false, pressed)).toBe('ready')
})

test('what was not sent can be sent again', () => {
  expect(sealStep(paper('drafting'), draft(), false, attempt({ answer: 'unreachable' }))).toBe('unreachable')
  expect(sealStep(paper('drafting'), draft(), false, attempt({ answer: 'denied' }))).toBe('denied')
  expect(sealStep(paper('drafting'), draft(), false, attempt({ answer: 'changed' }))).toBe('changed')
})
