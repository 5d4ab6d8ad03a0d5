import { expect, it } from 'vitest'
import { paths } from '../ids.ts'
import { dataOf } from '../invariants/data.ts'
import { findingsOf } from '../invariants/invariants.ts'
import type { Access, Invitation } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Conference } from '../model/conference.ts'
import type { Voting } from '../model/voting.ts'
import { conferenceIn } from '../office/meetings.fixture.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { read } from '../office/stored.fixture.ts'
import { boardWrites } from '../progress/rows/board-writes.ts'
import { apply, type Store } from '../writes/apply.ts'
import { settle } from './settle.ts'
import { lostAccounts } from './settle-accounts.ts'
import { standingOf } from './standing.ts'

const NOW = new Date('2023-12-01T03:00:00Z')
const PEOPLE = ['p-long', 'p-mai', 'p-nam', 'p-hoa']
const MEETING = 'kd_u-ban_1'
const VOTING: Voting = {
  round: 1,
  publicKey: '',
  voters: PEOPLE,
  minimum: 2,
  turnout: 3,
  consent: 'Hội nghị nhất trí.',
  openedBy: ['p-nam'],
  openedAt: NOW,
  closedAt: null,
}

/** A copy taken while a vote was on, with more sheets than a count needs, and with a code that nobody had used. */
const copy = (): Store => {
  const store = openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-hoa'], provincial: [], partyCell: [] } },
    units: [{ id: 'u-ban', head: 'p-long', clerks: ['p-nam'] }],
    people: PEOPLE.map((id) => ({ id })),
    subjects: ['p-long', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban' })),
  })
  const meeting: Conference = { ...conferenceIn(store, 'u-ban'), state: 'open', ballot: 'electronic', voting: VOTING }
  store.set(paths.conference(MEETING), { ...meeting, gates: [], countsFor: [] })
  for (const uid of ['p-long', 'p-mai', 'p-nam']) store.set(paths.ballot(MEETING, `1.${uid}`), { sheet: 'AAAA' })
  const expiresAt = new Date('2023-12-10T03:00:00Z')
  const code: Invitation = { personId: 'p-nam', createdAt: NOW, expiresAt, usedAt: null }
  store.set(paths.invitation('ma-cua-nam'), code)
  return apply(store, boardWrites({ conference: meeting }, NOW))
}

const accountsIn = (store: Store, change: Partial<Record<string, Partial<Access>>>): Access[] =>
  PEOPLE.map((id) => ({ ...read<Access>(store, paths.access(id)), ...change[id] }))

const settled = (store: Store, change: Partial<Record<string, Partial<Access>>>): Store => {
  const standing = standingOf('demo', accountsIn(store, change), NOW)
  return apply(store, settle(dataOf(store, NOW), standing, NOW).flat())
}
const SINCE = { 'p-mai': { active: false }, 'p-hoa': { organiser: [] } }

it('sets locks and roles as the file has them, and leaves every invariant holding', () => {
  const store = settled(copy(), SINCE)
  expect(read<Access>(store, paths.access('p-mai')).active).toBe(false)
  expect(read<Access>(store, paths.access('p-hoa'))).toMatchObject({ organiser: [], scopes: [], eventSeq: 1 })
  expect(read<Campaign>(store, paths.campaign('kd')).organisers.partyGroup).toEqual([])
  expect(findingsOf(dataOf(store, NOW)).filter(({ findings }) => findings.length > 0)).toEqual([])
})

it('ends an open vote without a count however many sheets there are, and keeps none', () => {
  const store = settled(copy(), {})
  const { voting, rounds } = read<Conference>(store, paths.conference(MEETING))
  expect(voting).toMatchObject({ closedAt: NOW, turnout: 0 })
  expect(rounds).toMatchObject([{ turnout: null, voided: 'Dữ liệu được khôi phục từ bản sao.', closedBy: 'operator' }])
  expect([...store.keys()].filter((path) => /\/ballots\/|\/minutes\//.test(path))).toEqual([])
})

it('again changes nothing', () => {
  const once = settled(copy(), SINCE)
  const before = new Map(once)
  expect(settled(once, {})).toEqual(before)
})

it('locks whom the file does not know, and names whom the copy does not know', () => {
  const store = copy()
  const [first, ...others] = accountsIn(store, {})
  const late = { ...read<Access>(store, paths.access('p-mai')), personId: 'p-moi' }
  const standing = standingOf('demo', [...others, late], NOW)
  apply(store, settle(dataOf(store, NOW), standing, NOW).flat())
  expect(read<Access>(store, paths.access(first?.personId ?? '')).active).toBe(false)
  expect(lostAccounts(dataOf(store, NOW), standing)).toEqual(['p-moi'])
})
