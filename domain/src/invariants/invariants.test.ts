import { describe, expect, it } from 'vitest'
import { applyAct } from '../acts/apply-act.ts'
import { assembleMinutes } from '../conference/minutes/act/assemble.ts'
import { minutesAct } from '../conference/minutes/act/minutes-act.ts'
import { mailIdOf, paths } from '../ids.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Access, Invitation } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Conference } from '../model/conference.ts'
import type { Paper } from '../model/paper.ts'
import type { Person } from '../model/person.ts'
import type { Review } from '../model/review.ts'
import type { Unit } from '../model/unit.ts'
import { conferenceIn } from '../office/meetings.fixture.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { sealAccepted } from '../office/papers.fixture.ts'
import { allReviews, read } from '../office/stored.fixture.ts'
import { boardWrites } from '../progress/rows/board-writes.ts'
import { directoryWrites } from '../registry/directory.ts'
import { apply, type Store } from '../writes/apply.ts'
import { dataOf } from './data.ts'
import { findingsOf, INVARIANTS, type InvariantName } from './invariants.ts'

const NOW = new Date('2023-12-01T03:00:00Z')
const MEETING = 'kd_u-ban_1'
const MAI = 'kd_p-mai_partyGroup'
const PAPER = 'kd_p-mai'

/** A board whose meeting has confirmed its minutes, with a code, a mail and everybody's account in order. */
const office = (): Store => {
  const store = openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-hoa'], provincial: [], partyCell: [] } },
    units: [{ id: 'u-ban', head: 'p-long', clerks: ['p-nam'] }],
    people: ['p-long', 'p-mai', 'p-nam', 'p-hoa'].map((id) => ({ id })),
    subjects: ['p-long', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban' })),
  })
  for (const paper of ['kd_p-long', PAPER]) sealAccepted(store, paper, { at: NOW })
  // Their mails are sent: the outbox has one that waits.
  for (const path of [...store.keys()]) if (path.startsWith('mail/')) store.delete(path)
  store.set(paths.access('p-hoa'), { ...read<Access>(store, paths.access('p-hoa')), scopes: ['kd.partyGroup.G7'] })
  const code: Invitation = {
    personId: 'p-nam',
    createdAt: NOW,
    expiresAt: new Date('2023-12-10T03:00:00Z'),
    usedAt: null,
  }
  store.set(paths.invitation('ma-cua-nam'), code)
  const meeting = { ...conferenceIn(store, 'u-ban'), gates: [], countsFor: [] }
  const confirmed: Conference = { ...meeting, state: 'confirmed', minutes: `${MEETING}.minutes.1`, minutesCount: 1 }
  const frame = { number: 1, by: 'p-long', onBehalf: null, exceptions: [], rules: {}, at: NOW }
  const act = assembleMinutes(meeting, { items: {} }, frame)
  const applied = applyAct({ row: minutesAct, act, reviews: allReviews(store), conference: confirmed })
  if (!applied.ok) throw new Error('the minutes are in order')
  store.set(paths.conference(MEETING), confirmed)
  const mail = queueMail(
    'toPropose',
    { conference: { id: MEETING, campaign: 'kd' } },
    { occasion: 1, to: 'p-long', now: NOW },
  )
  return apply(store, [...applied.writes, ...boardWrites({ conference: confirmed }, NOW), mail.write])
}

const brokenIn = (store: Store) =>
  findingsOf(dataOf(store, NOW)).flatMap(({ name, findings }) => findings.map(({ at, what }) => [name, at, what]))

/** Changes one document. */
const change = <T extends object>(store: Store, path: string, to: (document: T) => Partial<T>) => {
  const document = read<T>(store, path)
  store.set(path, { ...document, ...to(document) })
}

/** How each of them is broken, as somebody with the console, a faulty deployment or a restored copy would. */
const BREAKS: Record<InvariantName, ((store: Store) => void)[]> = {
  shapes: [
    (store) => change<Paper>(store, paths.paper(PAPER), () => ({ revision: Reflect.get({}, 'none') })),
    (store) => store.set(paths.access('p-la'), { active: true }),
  ],
  trails: [
    (store) => store.delete(paths.reviewEvent(MAI, 2)),
    (store) => store.set(paths.reviewEvent(MAI, 4), { ...read<object>(store, paths.reviewEvent(MAI, 3)), seq: 4 }),
    (store) => change(store, paths.reviewEvent(MAI, 2), () => ({ from: 'conference' })),
    (store) => store.set(paths.personEvent('p-nam', 1), { seq: 1, command: 'setRoles' }),
    (store) => change<Access>(store, paths.access('p-nam'), () => ({ eventSeq: 1 })),
    (store) => store.set(`${paths.docket(`${MEETING}.minutes.1`)}/events/000001`, { seq: 1, command: 'enterNumber' }),
    (store) => change<Unit>(store, paths.unit('u-ban'), () => ({ eventSeq: 1 })),
    (store) => store.set(paths.import('i-1'), { eventSeq: 1 }),
  ],
  boards: [
    (store) => change(store, paths.board('kd', 'u-ban.0'), () => ({ rows: {} })),
    (store) => change(store, paths.board('kd', 'u-ban.0'), () => ({ conferences: {} })),
    (store) => store.delete(paths.board('kd', 'u-ban.0')),
  ],
  texts: [
    (store) => store.delete(paths.revision(PAPER, 1)),
    (store) => change<Paper>(store, paths.paper(PAPER), () => ({ revision: 2 })),
    (store) => change(store, paths.revision(PAPER, 1), () => ({ onPaper: { mark: 'secret' } })),
    (store) =>
      change<Review>(store, paths.review(MAI), ({ current }) => ({ current: { ...current, selfReview: '2' } })),
  ],
  parts: [
    (store) => store.delete(paths.reviewPart(MAI, 'conference.3')),
    (store) => change(store, paths.reviewPart(MAI, 'conference.3'), () => ({ proposed: 'outstanding' })),
    (store) => change<Review>(store, paths.review(MAI), () => ({ audience: { conference: ['p-la'] } })),
  ],
  minutes: [
    (store) => store.delete(paths.act(`${MEETING}.minutes.1`)),
    (store) => change<Conference>(store, paths.conference(MEETING), () => ({ minutesCount: 2 })),
    (store) => change<Conference>(store, paths.conference(MEETING), () => ({ minutes: null })),
    (store) => change<Conference>(store, paths.conference(MEETING), () => ({ invited: { number: 1, revision: 1 } })),
    (store) => change<Review>(store, paths.review(MAI), () => ({ current: { selfReview: '1' } })),
  ],
  readers: [
    (store) => change<Paper>(store, paths.paper(PAPER), () => ({ audience: ['p-long', 'p-la'] })),
    (store) =>
      change<Paper>(store, paths.paper(PAPER), () => ({
        audience: ['p-long', 'p-nam'],
        meetings: { [MEETING]: { date: '2023-12-01', attendees: ['p-nam'] } },
      })),
    (store) =>
      change<Conference>(store, paths.conference(MEETING), ({ readers }) => ({ readers: [...readers, 'p-la'] })),
  ],
  relations: [
    (store) => change<Unit>(store, paths.unit('u-ban'), () => ({ head: 'p-nam' })),
    (store) => change<Paper>(store, paths.paper(PAPER), () => ({ returners: ['p-nam'], audience: ['p-nam'] })),
    (store) => change<Review>(store, paths.review(MAI), ({ readers }) => ({ readers: [...readers, 'p-nam'] })),
    (store) => change(store, paths.board('kd', 'u-ban.0'), () => ({ viewers: ['p-nam'] })),
    (store) => change<Conference>(store, paths.conference(MEETING), () => ({ head: 'p-nam' })),
    (store) => store.delete(paths.unit('u-ban')),
  ],
  ballots: [(store) => store.set(paths.ballot(MEETING, '1.p-mai'), { sheet: 'x' })],
  roles: [
    (store) => store.delete(paths.person('p-nam')),
    (store) => change(store, paths.person('p-nam'), () => ({ active: false })),
    (store) => change<Access>(store, paths.access('p-nam'), () => ({ organiser: ['partyCell'] })),
    (store) =>
      change<Access>(store, paths.access('p-nam'), () => ({
        userName: read<Access>(store, paths.access('p-mai')).userName,
      })),
  ],
  directory: [
    (store) => change<Person>(store, paths.person('p-mai'), () => ({ name: 'Lò Thị Mây' })),
    (store) => apply(store, directoryWrites(new Map([['p-mai', null]]))),
    (store) => store.set(paths.person('p-moi'), { ...read<Person>(store, paths.person('p-mai')), id: 'p-moi' }),
  ],
  scopes: [
    (store) => store.delete(paths.scope('kd.partyGroup.G7')),
    (store) => change<Access>(store, paths.access('p-mai'), () => ({ scopes: ['kd.partyGroup.G7'] })),
  ],
  codes: [
    (store) => change(store, paths.invitation('ma-cua-nam'), () => ({ expiresAt: new Date('2024-12-10T03:00:00Z') })),
    (store) => store.set(paths.invitation('ma-thu-hai'), read<Invitation>(store, paths.invitation('ma-cua-nam'))),
    (store) => change<Invitation>(store, paths.invitation('ma-cua-nam'), () => ({ held: true })),
  ],
  mails: [
    (store) => change(store, paths.mail(mailIdOf(MEETING, 1, 'toPropose', 'p-long')), () => ({ state: 'sent' })),
    (store) =>
      store.set(paths.mail('khac'), read<object>(store, paths.mail(mailIdOf(MEETING, 1, 'toPropose', 'p-long')))),
    (store) =>
      change(store, paths.mail(mailIdOf(MEETING, 1, 'toPropose', 'p-long')), () => ({
        createdAt: new Date('2023-11-30T03:00:00Z'),
      })),
  ],
}

describe('the invariants', () => {
  it('all hold of an office in which everything was done by commands', () => {
    expect(brokenIn(office())).toEqual([])
  })

  it.each(Object.entries(BREAKS))('%s finds what contradicts it', (name, breaks) => {
    for (const each of breaks) {
      const store = office()
      each(store)
      expect(brokenIn(store)).toContainEqual([name, expect.any(String), expect.any(String)])
    }
  })

  it('say where and what, and nothing of anybody', () => {
    const store = office()
    BREAKS.readers[0]?.(store)
    BREAKS.mails[0]?.(store)
    expect(brokenIn(store)).toEqual([
      ['readers', `papers/${PAPER}`, 'has other readers than it names'],
      ['mails', `mail/${MEETING}.1.toPropose.p-long`, 'state and time of sending differ'],
    ])
  })

  it('hold of a campaign that is over: whoever read its groups does, and nobody else', () => {
    const store = office()
    change<Campaign>(store, paths.campaign('kd'), () => ({ status: 'closed' }))
    expect(brokenIn(store)).toEqual([])
    change<Access>(store, paths.access('p-hoa'), () => ({ scopes: [] }))
    expect(brokenIn(store)).toEqual([])
    change<Access>(store, paths.access('p-mai'), () => ({ scopes: ['kd.partyGroup.G7'] }))
    expect(brokenIn(store)).toEqual([['scopes', 'access/p-mai', 'reads other groups than its roles give']])
  })

  it('are fourteen', () => {
    expect(Object.keys(INVARIANTS)).toHaveLength(14)
  })
})
