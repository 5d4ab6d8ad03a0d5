import type { Conference } from '@kiemdiem/domain/model/conference'
import { expect, test } from 'vitest'
import { changedFirst } from '../preview/effect-order.ts'
import { checkPlan, reasonField, reasonsOwed, summaryOf } from './check-plan.ts'
import { differences } from './differences.ts'
import { moveLine } from './move-line.ts'
import { canPreview, formOf, inputOf, type PlanForm } from './plan-form.ts'
import { serverFaults } from './server-faults.ts'

const conference = {
  date: '2023-12-04',
  time: '08:00',
  place: 'Hội trường',
  chair: { uid: 'p-a', name: 'A' },
  secretary: { uid: 'p-b', name: 'B' },
  ballot: 'paper',
  agenda: [
    { subject: 'u-x', name: 'Ban X', reviewId: 'r1' },
    { subject: 'p-z', name: 'Z', reviewId: null },
  ],
  roll: [
    { id: 'p-a', kind: 'member', name: 'A', post: 'Trưởng Ban' },
    { id: 'g-1', kind: 'body', name: 'Đảng ủy khối', post: '' },
  ],
  exceptions: [{ rule: 'papersAhead', reason: 'Họp sớm' }],
} as unknown as Conference

const form = formOf(conference)
const target = { conferenceId: 'kd_u-x_1', revision: 2, campaign: 'kd', unit: 'u-x' }
const without = (part: Partial<PlanForm>): PlanForm => ({ ...form, ...part })
const warning = (rule: string, needsReason = true) => ({ rule, text: `${rule}!`, source: '', needsReason })

test('a schedule read and sent again asks for what it was', () => {
  expect(form.agenda.map(({ rated }) => rated)).toEqual([true, false])
  expect(inputOf(form, target)).toEqual({
    ...target,
    date: '2023-12-04',
    time: '08:00',
    place: 'Hội trường',
    chair: 'p-a',
    secretary: 'p-b',
    ballot: 'paper',
    agenda: ['u-x', 'p-z'],
    roll: [
      { personId: 'p-a', kind: 'member', name: 'A', post: 'Trưởng Ban' },
      { personId: null, kind: 'body', name: 'Đảng ủy khối', post: '' },
    ],
    reasons: { papersAhead: 'Họp sớm' },
  })
  expect(inputOf(without({ reasons: { order: '  ' } }), target).reasons).toEqual({})
})

test('what is missing or unreadable is named at its field', () => {
  expect(checkPlan(form)).toEqual({})
  const fields = (part: Partial<PlanForm>) => Object.keys(checkPlan(without(part)))
  expect(fields({ date: '31/02/2023' })).toEqual(['date'])
  expect(fields({ time: '25:00', place: ' ' })).toEqual(['time', 'place'])
  expect(fields({ secretary: 'p-a' })).toEqual(['secretary'])
  expect(fields({ chair: null, secretary: null })).toEqual(['chair', 'secretary'])
  expect(fields({ agenda: [], roll: form.roll.slice(1) })).toEqual(['agenda', 'roll'])
})

test('a preview is asked for once it can be answered; the place may wait', () => {
  expect(canPreview(without({ place: '' }))).toBe(true)
  for (const part of [
    { date: '' },
    { time: '8h' },
    { chair: null },
    { secretary: 'p-a' },
    { agenda: [] },
    { roll: [] },
  ])
    expect(canPreview(without(part))).toBe(false)
})

test('every departure from a rule asks for its reason, at its own field', () => {
  const warnings = [warning('papersAhead'), warning('kd_unitBeforeHead-u-x'), warning('dayOff', false)]
  const owed = reasonsOwed(form, warnings)
  expect(owed.map(({ rule }) => rule)).toEqual(['kd_unitBeforeHead-u-x'])
  expect(summaryOf({ place: 'thiếu' }, owed).map(({ target: to }) => to)).toEqual([
    'lich-dia-diem',
    reasonField('kd_unitBeforeHead-u-x'),
  ])
  expect(reasonField('kd_a.b')).toMatch(/^[\w-]+$/)
})

test('what the server refuses stands at its field, by name', () => {
  const at = { date: 'otherYear', 'agenda.p-z': 'unknownSubject', 'roll.1': 'nameMissing', nowhere: 'x' }
  const errors = serverFaults({ details: { reason: 'planInvalid', at } }, form)
  expect(Object.keys(errors)).toEqual(['date', 'agenda', 'roll'])
  expect(errors.agenda).toMatch(/^Z: /)
  expect(errors.roll).toMatch(/^Đảng ủy khối: /)
  expect(serverFaults({ details: { reason: 'tryAgain', at } }, form)).toEqual({})
})

test('a line moves one place and never off the list', () => {
  expect(moveLine(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moveLine(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moveLine(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moveLine(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c'])
})

test('what differs from the schedule as it now stands is told in words', () => {
  const nameOf = (id: string | null) => id ?? ''
  expect(differences(form, conference, nameOf)).toEqual([])
  const found = differences(without({ date: '2023-12-05', place: '', chair: 'p-c' }), conference, nameOf)
  expect(found.map(({ theirs, mine }) => [theirs, mine])).toEqual([
    ['04/12/2023', '05/12/2023'],
    ['Hội trường', '(để trống)'],
    ['p-a', 'p-c'],
  ])
})

test('papers whose date changes come first, of them those that still owe something', () => {
  const effect = (subjectName: string, before: string, after: string, accepted = false) => ({
    paperId: subjectName,
    subjectName,
    before,
    after,
    accepted,
  })
  const effects = [effect('C', '1', '1'), effect('B', '2', '1', true), effect('A', '2', '1'), effect('Ă', '1', '1')]
  expect(changedFirst(effects).map(({ subjectName }) => subjectName)).toEqual(['A', 'B', 'Ă', 'C'])
})
