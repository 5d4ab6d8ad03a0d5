import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { mailIdOf } from '../../ids.ts'
import { campaignIn } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { at, paper } from '../../progress/fixtures/build.ts'
import type { Reminded } from './late.ts'
import { REMINDED_MAX, type RemindFacts, remindLate } from './remind-late.ts'

const campaign = { ...campaignIn(tinyCampaign()), ...plan2023, id: '2023', status: 'open' as const, organisers: {} }
const KEY = 'mot-viec-mot-lan'
const papersOf = (...people: string[]) => people.map((uid) => paper(uid))
/** Due by the end of 29/11. */
const facts = (rest: Partial<RemindFacts> = {}, preview = false): RemindFacts => ({
  campaign,
  now: at('2023-12-01'),
  caller: { uid: 'p-org', access: { active: true, organiser: ['partyGroup'] } },
  input: { campaign: '2023', track: 'partyGroup', of: { unit: 'u-ban' }, preview, key: KEY },
  work: { papers: papersOf('p-a', 'p-b', 'p-org'), boards: [], conferences: [] },
  people: new Map([
    ['p-a', { name: 'Lò Thị An', hasMail: true }],
    ['p-b', { name: 'Vàng A Bình', hasMail: false }],
  ]),
  today: [],
  ...rest,
})
const asked = (rest: Partial<RemindFacts> = {}, preview = false) => {
  const all = facts({}, preview)
  const judged = judge(remindLate)({ ...all, ...rest, input: { ...all.input, ...rest.input, preview } })
  return judged.ok ? judged : judged.reason
}
const sent = (rest: Partial<RemindFacts> = {}) => {
  const outcome = asked(rest)
  return typeof outcome === 'string' ? outcome : outcome.mails
}
const reminded = (rest: Partial<Reminded> = {}): Reminded => ({
  ...{ to: 'p-a', tasks: ['write.2023_p-a'], state: 'sent' },
  about: { kind: 'campaign', id: '2023', occasion: 20231201 },
  ...rest,
})
const mailOf = (nth: number) => mailIdOf('2023', 20231201, `reminder-${nth}`, 'p-a')

describe('who is late', () => {
  it('gets a mail of the day where there is an address; never who asks', () => {
    const outcome = asked()
    expect(outcome).toMatchObject({ sent: 1, left: 0, mails: [mailOf(1)], people: [] })
    expect(typeof outcome === 'string' ? [] : outcome.writes).toMatchObject([
      { op: 'create', path: `mail/${mailOf(1)}`, data: { state: 'queued', tasks: ['write.2023_p-a'] } },
    ])
  })

  it('is shown first, with what; who has no address, or is reminded by nothing any more, is to be called', () => {
    const shown = (now: Date) => {
      const outcome = asked({ now }, true)
      return typeof outcome === 'string'
        ? outcome
        : outcome.people.map(({ uid, by, toCall, tasks }) => [uid, by, toCall, tasks.map(({ title }) => title)])
    }
    const title = ['Viết bản kiểm điểm cá nhân']
    // The reminders after the date are on 30/11 and 01/12.
    expect(shown(at('2023-12-01'))).toEqual([
      ['p-a', 'mail', false, title],
      ['p-b', 'call', true, title],
    ])
    expect(shown(at('2023-12-04'))).toEqual([
      ['p-a', 'mail', true, title],
      ['p-b', 'call', true, title],
    ])
    expect(shown(at('2023-11-29'))).toEqual([])
    expect(asked({}, true)).toMatchObject({ sent: 0, writes: [] })
  })

  it('is not reminded of the same twice a day, of something else is, and of what never arrived again', () => {
    expect(sent({ today: [reminded()] })).toBe('nobodyLate')
    expect(sent({ today: [reminded({ state: 'gathered' })] })).toBe('nobodyLate')
    expect(sent({ today: [reminded({ tasks: ['write.2023_u-x'] })] })).toEqual([mailOf(1)])
    const about = { kind: 'campaign', id: '2023', occasion: 20231201, nth: 1 }
    expect(sent({ today: [reminded({ about, state: 'bounced' })] })).toEqual([mailOf(2)])
    expect(sent({ today: [reminded({ to: 'p-b' })] })).toEqual([mailOf(1)])
  })

  it('of a stage is who is late in that', () => {
    const input = { ...facts().input, of: { stage: 'conference' as const } }
    expect(sent({ input })).toBe('nobodyLate')
    expect(sent({ input: { ...input, of: { stage: 'selfReview' } } })).toEqual([mailOf(1)])
  })
})

it('of what goes on beside the stages is who is late in that alone', () => {
  const sealed = { state: 'sealed', accepted: 1, acceptedAt: at('2023-11-27') } as const
  const notices = { r: { at: at('2023-12-11'), part: 'notice.1' } }
  const late = paper('p-a', { ...sealed, meetings: { m: { date: '2023-12-04', attendees: [] } }, notices })
  const work = { papers: [late], boards: [], conferences: [] }
  const named = (stage: 'receipt' | 'remediation' | 'notice', now: Date) => {
    const outcome = asked({ now, work, input: { ...facts().input, of: { stage } } }, false)
    return typeof outcome === 'string'
      ? outcome
      : outcome.writes.flatMap((write) => ('data' in write ? [write.data] : []))
  }
  expect(named('receipt', at('2023-12-18'))).toBe('nobodyLate')
  expect(named('receipt', at('2024-01-02'))).toMatchObject([{ tasks: ['result.2023_p-a'] }])
  expect(named('remediation', at('2023-12-29'))).toBe('nobodyLate')
  expect(named('remediation', at('2024-01-02'))).toMatchObject([{ tasks: ['mend.2023_p-a'] }])
  expect(named('notice', at('2024-01-02'))).toBe('nobodyLate')
})

it('is refused where nobody gets one, outside the own track, and once the campaign is closed', () => {
  expect(sent({ work: { papers: [], boards: [], conferences: [] } })).toBe('nobodyLate')
  expect(sent({ people: new Map() })).toBe('nobodyLate')
  expect(sent({ campaign: { ...campaign, status: 'closed' } })).toBe('campaignClosed')
  const caller = { uid: 'p-org', access: { active: true, organiser: ['partyCell'] } }
  expect(sent({ caller })).toBe('notYours')
})

it('sends so many at once, and says how many are left', () => {
  const many = Array.from({ length: REMINDED_MAX + 7 }, (_, index) => `p-${index}`)
  const people = new Map(many.map((uid) => [uid, { name: uid, hasMail: true }]))
  const work = { papers: papersOf(...many), boards: [], conferences: [] }
  expect(asked({ people, work })).toMatchObject({ sent: REMINDED_MAX, left: 7 })
  expect(asked({ people, work }, true)).toMatchObject({ left: 7 })
})
