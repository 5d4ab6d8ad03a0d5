import { expect, it } from 'vitest'
import { judge } from '../commands/admit.ts'
import { conferenceOf } from './conference.fixture.ts'
import { OPENING_UNDONE, undoOpening } from './meeting/undo-opening.ts'
import { REOPENED, reopenMinutes } from './minutes/reopen.ts'
import { HEADER_RECORDS_MAX } from './seldom.ts'

const now = new Date('2023-12-03T02:00:00Z')
const often = (rule: string, times = HEADER_RECORDS_MAX) =>
  Array.from({ length: times }, () => ({ rule, reason: 'Nhầm.', by: 'p-nam', at: now }))
const who = (uid: string, ...organiser: string[]) => ({ uid, access: { active: true, organiser } })
const [keeper, organiser] = [who('p-nam'), who('p-to', 'partyGroup')]
const common = { campaign: { status: 'open' as const }, reason: 'Bấm nhầm.', now }

it('who keeps a conference undoes its opening so often, and its organiser as often as it takes', () => {
  const undo = (caller: typeof keeper, exceptions: ReturnType<typeof often>) =>
    judge(undoOpening)({ ...common, conference: conferenceOf({ state: 'open', exceptions }), anyRow: false, caller })
  const full = often(OPENING_UNDONE)
  expect(undo(keeper, full)).toMatchObject({ ok: false, reason: 'undoneOften' })
  expect(undo(organiser, full).ok).toBe(true)
  expect(undo(keeper, [...full.slice(1), ...often(REOPENED)]).ok).toBe(true)
})

it('and minutes are reopened by the same', () => {
  const signed = { chair: { by: 'p-long', at: now }, secretary: null }
  const reopen = (caller: typeof keeper, exceptions: ReturnType<typeof often>) =>
    judge(reopenMinutes)({
      ...{ ...common, conference: conferenceOf({ state: 'open', signed, exceptions }), caller },
      ...{ act: null, entry: null, reviews: [], gates: [] },
    })
  expect(reopen(keeper, often(REOPENED))).toMatchObject({ ok: false, reason: 'undoneOften' })
  expect(reopen(organiser, often(REOPENED)).ok).toBe(true)
  expect(reopen(keeper, often(REOPENED, HEADER_RECORDS_MAX - 1)).ok).toBe(true)
})
