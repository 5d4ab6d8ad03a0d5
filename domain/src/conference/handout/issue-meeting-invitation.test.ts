import { expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { invitation } from '../../forms/handout/invitation.ts'
import { invitationActSchema } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import { docketEntrySchema } from '../../model/docket.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { apply } from '../../writes/apply.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { type InviteFacts, issueMeetingInvitation } from './issue-meeting-invitation.ts'

const guest = { id: 'g-1', kind: 'guest' as const, name: 'Đại diện Đảng ủy', post: '', uid: null, counts: false }
const known = { ...guest, id: 'p-khach', name: 'Lò Thị Mai', post: 'Phó Trưởng ban', uid: 'p-khach' }
const conference = conferenceOf({ state: 'scheduled', roll: [guest, known] })
const issued: InviteFacts['issued'] = {
  layout: '2026-1',
  issuer: { kind: 'department', name: 'Ban Tài chính', superior: 'Liên đoàn Lao động tỉnh', place: 'Lai Châu' },
  signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Nguyễn Đức Long' },
}
const now = new Date('2023-11-28T02:00:00Z')
const issue = (at: Conference = conference, change: Partial<InviteFacts> = {}) =>
  judge(issueMeetingInvitation)({
    ...{
      conference: at,
      campaign: { ...plan2023, status: 'open' },
      revision: at.revision,
      issued,
      previous: null,
      now,
    },
    caller: { uid: at.keepers[0] ?? '', access: { active: true, organiser: [] } },
    ...change,
  })
const stored = (outcome: ReturnType<typeof issue>, at = conference) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  const store = new Map<string, object>([[`conferences/${at.id}`, at]])
  apply(store, outcome.writes)
  return store
}
const ACT = `${conference.id}.invitation.1`

it('keeps the plan with who signs it, and has a line in the book that names no guest', () => {
  const store = stored(issue())
  const act = invitationActSchema.parse(store.get(`acts/${ACT}`))
  expect(act.to).toMatchObject({
    date: conference.date,
    place: conference.place,
    guests: ['Đại diện Đảng ủy', 'Đồng chí Lò Thị Mai (Phó Trưởng ban)'],
  })
  const entry = docketEntrySchema.parse(store.get(`docket/${ACT}`))
  expect(entry).toMatchObject({
    ...{ unit: conference.unit, type: 'GM', date: '2023-11-28', issuer: 'Ban Tài chính', given: null },
    signatory: { title: 'TRƯỞNG BAN', name: 'Nguyễn Đức Long' },
  })
  expect(JSON.stringify(entry)).not.toContain('Đại diện')
  expect(store.get(`conferences/${conference.id}`)).toMatchObject({ invited: { number: 1, revision: 1 } })
})

it('prints the number and day entered, and leaves both open until then', () => {
  const act = invitationActSchema.parse(stored(issue()).get(`acts/${ACT}`))
  const printed = (given: Parameters<typeof invitation>[2]['given']) =>
    JSON.stringify(invitation(act.to, '2023-11-28', { ...issued, year: 2023, ...(given !== undefined && { given }) }))
  expect(printed(null)).toMatch(/Số[^"]* …[/-]GM.*ngày … tháng … năm 2023/)
  expect(printed({ number: 7, code: 'BTC', on: '2023-11-29' })).toMatch(/07[/-]GM[/-]BTC.*ngày 29 tháng 11 năm 2023/)
})

it('is issued once for a plan; a plan that has changed has another, which takes the place of the one before', () => {
  const once = stored(issue()).get(`conferences/${conference.id}`) as Conference
  expect(issue(once)).toMatchObject({ ok: false, reason: 'invitedAlready' })
  const moved = { ...once, revision: 2, date: '2023-12-06' }
  const previous = docketEntrySchema.parse(stored(issue()).get(`docket/${ACT}`))
  const outcome = issue(moved, { previous })
  if (!outcome.ok) throw new Error(outcome.reason)
  expect(outcome.writes).toContainEqual({ op: 'update', path: `docket/${ACT}`, data: { takenBackAt: now, rev: 1 } })
  expect(outcome.writes.map(({ path }) => path)).toContain(`docket/${conference.id}.invitation.2`)
})

it('is refused of a plan that is not the one seen, and of a meeting that is held or cancelled', () => {
  expect(issue(conference, { revision: 7 })).toMatchObject({ reason: 'changedSince' })
  expect(issue({ ...conference, state: 'open' })).toMatchObject({ reason: 'alreadyHeld' })
  expect(issue({ ...conference, state: 'cancelled' })).toMatchObject({ reason: 'cancelled' })
})
