import { SESSION_LIMITS } from '@kiemdiem/domain/accounts/entry/sessions'
import { paths } from '@kiemdiem/domain/ids'
import { collection, onSnapshot, query, where } from 'firebase/firestore'
import { afterEach, describe, expect, test } from 'vitest'
import { nowInSeconds, openBench } from '../support/bench.ts'
import { type Attacker, bothRoutes, type Request } from '../support/both-routes.ts'
import { CAMPAIGN, type Who } from '../support/cast.ts'
import { paperOf } from '../support/world.ts'
import { saveBy, sealBy } from './requests.ts'

const bench = openBench(import.meta.filename)
const { attempt, refuses } = bothRoutes(bench, import.meta.filename)
const changed: string[] = []
const become = (who: Who, change: object) => {
  changed.push(paths.access(who))
  return bench.put(paths.access(who), change)
}
const expects = async (verdict: 'taken' | 'denied', who: Attacker, request: Request) =>
  expect(await attempt(who, request)).toEqual({ sdk: verdict, rest: verdict })
const get = (path: string): Request => ({ does: 'get', path })

afterEach(() => bench.restore(...changed.splice(0), paths.paper(paperOf('p-an'))))

describe('a role removed, while its holder goes on with the same token', () => {
  const attempts: Request[] = [
    get(paths.paper(paperOf('p-an'))),
    get(paths.revision(paperOf('p-cuc'), 1)),
    get(paths.paperReturn(paperOf('p-dao'), 1)),
    { does: 'list', of: { from: 'reviews', where: [['track', 'EQUAL', 'partyGroup']] } },
    { does: 'count', of: { from: 'papers', where: [['tracks', 'ARRAY_CONTAINS', 'partyGroup']] } },
    { does: 'list', of: { from: paths.boards(CAMPAIGN), where: [['track', 'EQUAL', 'partyGroup']] } },
  ]
  test('of an organiser', async () => {
    for (const request of attempts) await expects('taken', 'p-to', request)
    await become('p-to', { organiser: [] })
    for (const request of attempts) await expects('denied', 'p-to', request)
  })

  test('of an administrator', async () => {
    const requests = [{ does: 'count', of: { from: 'access' } } as const, get(paths.contact('p-an'))]
    for (const request of requests) await expects('taken', 'p-quan', request)
    await become('p-quan', { admin: false })
    for (const request of requests) await expects('denied', 'p-quan', request)
  })

  test('claims of the token bring none of it back', async () => {
    await become('p-to', { organiser: [] })
    const claiming = { uid: 'p-to', claims: { organiser: ['partyGroup'], admin: true, active: true } }
    for (const request of attempts) await expects('denied', claiming, request)
  })
})

/** Of each kind of request that An makes, one. */
const ofAn: Request[] = [
  get(paths.paper(paperOf('p-an'))),
  get(paths.draft(paperOf('p-an'))),
  get(paths.access('p-an')),
  get(paths.contact('p-an')),
  { does: 'list', of: { from: 'directory' } },
  { does: 'count', of: { from: 'papers', where: [['writers', 'ARRAY_CONTAINS', 'p-an']] } },
  saveBy('p-an', 'p-an'),
  sealBy(bench.world, 'p-an', 'p-an'),
]

describe('an account turned off in mid-session', () => {
  test('every next request is denied, whatever it is', async () => {
    for (const request of ofAn) await expects('taken', 'p-an', request)
    await become('p-an', { active: false })
    for (const request of ofAn) await expects('denied', 'p-an', request)
  })

  // Plain REST has no listeners: past the SDK the same person can only ask again, which the test above does.
  test('open listeners show nothing that comes later, and end with a denial at their next change', async () => {
    const db = bench.db('p-an')
    const seen: unknown[] = []
    const ends = ['writers', 'audience'].length
    const listens = [
      query(collection(db, 'papers'), where('writers', 'array-contains', 'p-an')),
      query(collection(db, 'reviews'), where('readers', 'array-contains', 'p-an')),
    ].map(
      (each) =>
        new Promise<{ code: string }>((resolve) => {
          onSnapshot(each, (snapshot) => seen.push(snapshot.size), resolve)
        }),
    )
    await expect.poll(() => seen.length, { timeout: 30_000 }).toBe(ends)
    await become('p-an', { active: false })
    await bench.put(paths.paper(paperOf('p-an')), { number: 99 })
    await bench.put(paths.review(`${paperOf('p-an')}_partyGroup`), { stage: 'conference' })
    expect((await Promise.all(listens)).map(({ code }) => code)).toEqual(['permission-denied', 'permission-denied'])
    expect(seen).toHaveLength(ends)
    await bench.restore(paths.review(`${paperOf('p-an')}_partyGroup`))
  })
})

describe('a session stolen before its account was locked, unlocked or given a new password', () => {
  const STOLEN_AT = nowInSeconds() - 3_600
  const of = (signedInAt: number) => ({ uid: 'p-an', claims: { auth_time: signedInAt } })
  const requests = ofAn

  test('reads and writes nothing afterwards, while the account is open again', async () => {
    for (const request of requests) await expects('taken', of(STOLEN_AT), request)
    await become('p-an', { active: true, validFrom: new Date((STOLEN_AT + 1) * 1_000) })
    for (const request of requests) await expects('denied', of(STOLEN_AT), request)
  })

  test('is no hindrance to the session that its owner begins then', async () => {
    await become('p-an', { active: true, validFrom: new Date((STOLEN_AT + 1) * 1_000) })
    for (const request of requests) await expects('taken', of(STOLEN_AT + 1), request)
  })

  test.each([
    ['a word', { auth_time: '4102444800' }],
    ['a fraction short of it', { auth_time: STOLEN_AT + 0.5 }],
  ])('gains nothing by %s for its time', async (_, claims) => {
    await become('p-an', { active: true, validFrom: new Date((STOLEN_AT + 1) * 1_000) })
    for (const request of requests) await expects('denied', { uid: 'p-an', claims } as Attacker, request)
  })
})

describe('a session that has lasted as long as it may', () => {
  /** A minute away from it, so that a slow run is still on its side. */
  const aged = (uid: Who, hours: number, away: number) => ({
    uid,
    claims: { auth_time: nowInSeconds() - hours * 3_600 + away },
  })
  const { power, others } = SESSION_LIMITS.hours

  test('reads and writes nothing any more, whatever it has been doing', async () => {
    for (const request of ofAn) await expects('taken', aged('p-an', others, 60), request)
    for (const request of ofAn) await expects('denied', aged('p-an', others, -1), request)
  })

  test.each(['p-to', 'p-quan'] as const)('ends sooner where its roles reach further: %s', async (who) => {
    const requests = [get(paths.access(who)), { does: 'list', of: { from: 'directory' } } as const]
    for (const request of requests) await expects('taken', aged(who, power, 60), request)
    for (const request of requests) await expects('denied', aged(who, power, -1), request)
  })

  test('ends at once with a role that is given in the middle of it', async () => {
    const old = aged('p-an', power, -1)
    await expects('taken', old, get(paths.access('p-an')))
    await become('p-an', { organiser: ['partyCell'] })
    await expects('denied', old, get(paths.access('p-an')))
  })
})

describe('somebody who has an account of Auth and no access', () => {
  const self = { uid: 'p-tu-dang-ky', claims: { email: 'tu-dang-ky@example.vn', email_verified: true } }
  refuses('gives himself access', self, {
    does: 'set',
    path: paths.access('p-tu-dang-ky'),
    data: { active: true, admin: true, organiser: ['partyGroup'], personId: 'p-an', userName: 'x', hasAccount: true },
  })
  refuses('enters himself as a person', self, {
    does: 'set',
    path: paths.person('p-tu-dang-ky'),
    data: { active: true },
  })
  refuses('reads the registry', self, { does: 'list', of: { from: 'directory' } })
  refuses('counts the registry', self, { does: 'count', of: { from: 'directory' } })
  refuses('reads the plan', self, get(paths.campaign(CAMPAIGN)))
  refuses('asks whether he has access', self, get(paths.access('p-tu-dang-ky')))
})
