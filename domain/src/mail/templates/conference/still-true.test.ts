import { describe, expect, it } from 'vitest'
import { conferenceOf } from '../../../conference/conference.fixture.ts'
import { openedFor } from '../../../conference/gates/opened-for.ts'
import type { Conference } from '../../../model/conference.ts'
import type { MailsAbout } from '../mails.ts'
import { openGate as gate, reviewOf, holds as sends } from '../usual.fixture.ts'

const at = new Date('2023-12-04T03:00:00Z')
const signature = { by: 'p-nam', at }

const holds = (template: MailsAbout<'conference'>, now: Partial<Conference>, { to = 'p-mai', occasion = 1 } = {}) =>
  sends(template, { to, occasion, conference: conferenceOf(now) })

describe('whether a mail about a conference is still true when it is sent', () => {
  it('a call is, while that schedule stands, for those still invited', () => {
    expect(holds('called', {})).toBe(true)
    expect(holds('called', { state: 'open' })).toBe(true)
    // Another revision that moved neither day, hour nor place leaves it true.
    expect(holds('called', { revision: 2 })).toBe(true)
    expect(holds('called', { revision: 2, movedAt: 2 })).toBe(false)
    expect(holds('called', { state: 'cancelled', revision: 1 })).toBe(false)
    expect(holds('called', { state: 'confirmed' })).toBe(false)
    expect(holds('called', { readers: ['p-long'] })).toBe(false)
  })

  it('a cancellation is, while it is cancelled', () => {
    expect(holds('cancelled', { state: 'cancelled' })).toBe(true)
    expect(holds('cancelled', { state: 'scheduled' })).toBe(false)
  })

  it('papers are out until it is over, for those on the roll', () => {
    expect(holds('handout', {})).toBe(true)
    expect(holds('handout', { state: 'confirmed' })).toBe(false)
    expect(holds('handout', { state: 'cancelled' })).toBe(false)
    expect(holds('handout', { roll: [] })).toBe(false)
  })

  it('papers taken back are not there, until they are handed out again', () => {
    const handout = {
      how: 'screen',
      on: '2023-11-28',
      note: '',
      by: 'p-nam',
      byName: '',
      at: new Date(0),
      papers: 1,
    } as const
    const withdrawn = [{ attendee: 'p-mai', handout, reason: 'Vắng', by: 'p-nam', byName: '', at: new Date(0) }]
    const mai = { to: 'p-mai' }
    expect(holds('handoutWithdrawn', { withdrawn, handouts: {} }, mai)).toBe(true)
    expect(holds('handout', { withdrawn, handouts: {} }, mai)).toBe(false)
    expect(holds('handoutWithdrawn', { withdrawn, handouts: { 'p-mai': handout } }, mai)).toBe(false)
    expect(holds('handout', { withdrawn, handouts: { 'p-mai': handout } }, mai)).toBe(true)
    expect(holds('handoutWithdrawn', {}, mai)).toBe(false)
  })

  it('a replacement is told to who leads no more, until he takes a part again', () => {
    expect(holds('leaderReplaced', { state: 'open' }, { to: 'p-mai' })).toBe(true)
    expect(holds('leaderReplaced', { state: 'open' }, { to: 'p-long' })).toBe(false)
    expect(holds('leaderReplaced', { state: 'open' }, { to: 'p-nam' })).toBe(false)
    expect(holds('leaderReplaced', { state: 'cancelled' }, { to: 'p-mai' })).toBe(false)
  })

  it('a signature is asked for, while it alone is missing', () => {
    const half = { state: 'open', signed: { chair: null, secretary: signature } } as const
    expect(holds('toConfirm', half, { to: 'p-long' })).toBe(true)
    expect(holds('toConfirm', half, { to: 'p-nam' })).toBe(false)
    expect(holds('toConfirm', { ...half, minutesCount: 1 }, { to: 'p-long' })).toBe(false)
    expect(holds('toConfirm', { ...half, signed: { chair: null, secretary: null } }, { to: 'p-long' })).toBe(false)
    const other = { state: 'open', signed: { chair: signature, secretary: null } } as const
    expect(holds('toConfirm', other, { to: 'p-nam' })).toBe(true)
    expect(holds('toConfirm', { ...other, state: 'confirmed' }, { to: 'p-nam' })).toBe(false)
  })

  it('minutes are confirmed, until they are reopened; the proposal is awaited while a review waits for it', () => {
    const confirmed = { state: 'confirmed', minutesCount: 1 } as const
    expect(holds('minutesConfirmed', confirmed)).toBe(true)
    expect(holds('minutesConfirmed', { state: 'open', minutesCount: 1 })).toBe(false)
    expect(holds('minutesConfirmed', { state: 'confirmed', minutesCount: 2 })).toBe(false)
    expect(holds('toPropose', confirmed, { to: 'p-long' })).toBe(true)
    expect(holds('toPropose', { ...confirmed, state: 'open' })).toBe(false)
    const sent = reviewOf('partyGroup', ['p-long'], { stage: 'consultation', current: { conference: 'conference.3' } })
    const facts = { to: 'p-long', conference: conferenceOf(confirmed) }
    expect(sends('toPropose', { ...facts, rated: [sent] })).toBe(false)
    expect(sends('toPropose', { ...facts, rated: [sent, { ...sent, stage: 'conference' }] })).toBe(true)
  })

  it('a proposal that was sent stays sent', () => {
    expect(holds('proposed', { state: 'confirmed', proposals: ['2023_u-ban_1.proposal.1'] })).toBe(true)
  })

  it('a gate has opened, while it is open and what it binds is not over', () => {
    const bound = (state: Conference['state']) => [{ unit: 'u-chi-bo', state }]
    expect(openedFor('p-huong', [gate], [])).toEqual([gate])
    expect(openedFor('p-huong', [gate], bound('scheduled'))).toEqual([gate])
    expect(openedFor('p-huong', [gate], bound('cancelled'))).toEqual([gate])
    expect(openedFor('p-huong', [gate], bound('confirmed'))).toEqual([])
    expect(openedFor('p-huong', [gate], [...bound('confirmed'), ...bound('scheduled')])).toEqual([gate])
    expect(openedFor('p-mai', [gate], [])).toEqual([])
    expect(openedFor('p-huong', [{ ...gate, openedAt: null }], [])).toEqual([])
    const gates = { met: [gate], bound: [] }
    expect(sends('gateOpened', { to: 'p-huong', gates })).toBe(true)
    expect(sends('gateOpened', { to: 'p-mai', gates })).toBe(false)
    expect(sends('gateOpened', { to: 'p-huong', gates: { met: [], bound: [] } })).toBe(false)
  })
})
