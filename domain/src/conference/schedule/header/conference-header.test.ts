import { describe, expect, it } from 'vitest'
import { judge } from '../../../commands/admit.ts'
import { paths } from '../../../ids.ts'
import { ACT_MAX } from '../../../model/act.ts'
import type { Conference } from '../../../model/conference.ts'
import { planOf } from '../../../office/meetings.fixture.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import type { ScheduleConferenceInput } from '../../inputs.ts'
import { asked, office } from '../office.fixture.ts'
import type { PlanInput } from '../plan/plan-input.ts'
import { scheduleConference } from '../schedule.ts'

const ID = '2023_u-ban_1'
const decide = (store: Store, rest: Partial<ScheduleConferenceInput> = {}, facts: Partial<PlanInput> = {}) =>
  judge(scheduleConference)(planOf(store, asked(rest), facts))

/** A store in which the board's conference is planned. */
const planned = (): Store => {
  const store = office()
  const outcome = decide(store)
  if (!outcome.ok) throw new Error(outcome.reason)
  return apply(store, outcome.writes)
}

describe('a plan that cannot be', () => {
  const twice = [...asked().roll, ...asked().roll.slice(0, 1)]
  const unnamed = { personId: null, kind: 'guest' as const, name: ' ', post: '' }
  const nobody = { personId: null, kind: 'member' as const, name: 'Lò Văn A', post: '' }
  it.each<[string, Partial<ScheduleConferenceInput>, Record<string, string>]>([
    ['a day that does not exist', { date: '2023-11-31' }, { date: 'notADate' }],
    ['a day of another year', { date: '2032-12-01' }, { date: 'otherYear' }],
    ['no place', { place: '  ' }, { place: 'missing' }],
    [
      'an address for a place',
      { place: 'mật khẩu hết hạn, đăng nhập lại tại https://x.example' },
      { place: 'address' },
    ],
    [
      'a guest named after an address',
      { roll: [...asked().roll, { personId: null, kind: 'body' as const, name: 'www.x.example', post: '' }] },
      { 'roll.6': 'address' },
    ],
    ['a chair who keeps the minutes', { secretary: 'p-sao' }, { secretary: 'sameAsChair' }],
    ['a secretary nobody knows', { secretary: 'p-la' }, { secretary: 'unknownPerson' }],
    ['a ballot not allowed', { ballot: 'electronic' }, { ballot: 'notAllowed' }],
    ['nothing to discuss', { agenda: [] }, { agenda: 'empty' }],
    ['somebody reviewed twice', { agenda: ['u-ban', 'p-mai', 'p-mai'] }, { 'agenda.p-mai': 'twice' }],
    ['somebody without a paper', { agenda: ['u-ban', 'p-nam'] }, { 'agenda.p-nam': 'unknownSubject' }],
    [
      'more than one act moves',
      { agenda: Array.from({ length: ACT_MAX + 1 }, (_, n) => `p-${n}`) },
      { agenda: 'tooMany' },
    ],
    ['somebody called twice', { roll: twice }, { 'roll.6': 'twice' }],
    ['a guest without a name', { roll: [...asked().roll, unnamed] }, { 'roll.6': 'nameMissing' }],
    ['a member who is not a person', { roll: [...asked().roll, nobody] }, { 'roll.6': 'memberNotPerson' }],
  ])('%s', (_, rest, at) => {
    expect(decide(office(), rest)).toEqual({ ok: false, reason: 'planInvalid', at })
  })

  it('a person who has left', () => {
    const { people } = planOf(office(), asked())
    const mai = people['p-mai']
    if (!mai) throw new Error('mai')
    const left = { people: { ...people, 'p-mai': { ...mai, active: false } } }
    expect(decide(office(), {}, left)).toMatchObject({ reason: 'planInvalid', at: { 'roll.2': 'unknownPerson' } })
  })

  it.each(['open', 'confirmed'] as const)('of a conference already %s', (state) => {
    const store = planned()
    store.set(paths.conference(ID), { ...(store.get(paths.conference(ID)) as Conference), state })
    expect(decide(store, { conferenceId: ID, revision: 1 })).toEqual({ ok: false, reason: 'alreadyHeld' })
  })

  it('by somebody else', () => {
    const caller = { uid: 'p-mai', access: { active: true, organiser: ['partyCell' as const] } }
    expect(decide(office(), {}, { caller })).toEqual({ ok: false, reason: 'notYours' })
  })
})
