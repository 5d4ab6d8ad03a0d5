import { describe, expect, it } from 'vitest'
import { mayReturn } from './papers/may-return.ts'
import { WHEN, WHO, type When, type Who } from './policy/atoms.ts'
import { COLLECTIONS } from './policy/collections.ts'
import { ENDPOINTS } from './policy/endpoints.ts'
import { decide, type Facts, POLICY, refusalText } from './policy.ts'

const DRAFT = 'papers/{paperId}/drafts/current'
const facts = (who: Who[], when: When[] = [], account: Facts['account'] = 'active'): Facts => ({
  account,
  who: new Set(who),
  when: new Set(when),
})

describe('the policy table', () => {
  it('speaks of every open collection and every callable, and of nothing else', () => {
    const open = Object.entries(COLLECTIONS).flatMap(([path, state]) => (state === 'open' ? [path] : []))
    const callables = Object.entries(ENDPOINTS).flatMap(([name, kind]) => (kind === 'callable' ? [name] : []))
    expect(new Set(POLICY.map((row) => row.resource))).toEqual(new Set([...open, ...callables]))
  })

  it('uses every atom it declares, but for being anybody', () => {
    expect(new Set(POLICY.map((row) => row.who))).toEqual(new Set(Object.keys(WHO)))
    expect(new Set(POLICY.flatMap((row) => row.when))).toEqual(new Set(Object.keys(WHEN)))
  })

  it('lets clients write a few things only: a section, a seal, a row of the minutes, a note, a ballot, what they opened, a mark', () => {
    const writes: Record<string, string[]> = {}
    for (const { resource, does } of POLICY) {
      const written = does.filter((op) => ['create', 'update', 'delete'].includes(op))
      if (written.length > 0) writes[resource] = [...new Set([...(writes[resource] ?? []), ...written])].sort()
    }
    const conference = (name: string) => `conferences/{conferenceId}/${name}`
    expect(writes).toEqual({
      [DRAFT]: ['update'],
      'papers/{paperId}/revisions/{number}': ['create'],
      // Removed are what stands on no agenda, and notes of one's own.
      [conference('minutes/{rowId}')]: ['create', 'delete', 'update'],
      [conference('notes/{noteId}')]: ['create', 'delete', 'update'],
      [conference('ballots/{ballotId}')]: ['create'],
      'progress/{campaignId}/openings/{uid}': ['create', 'update'],
      'marks/{reviewId}': ['create', 'update'],
    })
  })
})

describe('a refusal', () => {
  it('names what is missing, nearest first', () => {
    const all: When[] = ['notSealed', 'campaignOpen', 'selfReviewOpen', 'sameRevision', 'notWaiting', 'oneOwnSection']
    expect(decide(DRAFT, 'update', facts(['writer'], all))).toEqual({ ok: true })
    for (const missing of all) {
      const rest = all.filter((condition) => condition !== missing)
      expect(decide(DRAFT, 'update', facts(['writer'], rest))).toEqual({ ok: false, reason: missing })
    }
  })

  it('tells a stranger that it is not his, somebody signed out to sign in, and everybody what nobody may do', () => {
    expect(decide(DRAFT, 'get', facts(['organiser', 'admin']))).toEqual({ ok: false, reason: 'notYours' })
    expect(decide(DRAFT, 'get', facts(['writer'], [], 'none'))).toEqual({ ok: false, reason: 'notSignedIn' })
    expect(decide(DRAFT, 'get', facts(['writer'], [], 'inactive'))).toEqual({ ok: false, reason: 'inactive' })
    expect(decide(DRAFT, 'delete', facts(['writer', 'admin']))).toEqual({ ok: false, reason: 'nobody' })
    expect(decide('mail/{mailId}', 'get', facts(['admin']))).toEqual({ ok: false, reason: 'nobody' })
  })

  it('has a Vietnamese sentence for every reason', () => {
    for (const reason of ['notSignedIn', 'inactive', 'nobody', 'notYours', ...(Object.keys(WHEN) as When[])] as const) {
      expect(refusalText(reason)).toMatch(/^[A-ZĐ].*\.$/)
    }
  })
})

describe('who may return a paper', () => {
  const combinations = Array.from({ length: 32 }, (_, n) => ({
    active: (n & 1) > 0,
    writes: (n & 2) > 0,
    returns: (n & 4) > 0,
    organises: (n & 8) > 0,
    hasReturner: (n & 16) > 0,
  }))
  // Who is a returner himself makes the paper have one.
  const cases = combinations.filter(({ returns, hasReturner }) => hasReturner || !returns)

  it.each(cases)(
    'is decided alike by the table and by the command: %o',
    ({ active, writes, returns, organises, hasReturner }) => {
      const paper = {
        writers: writes ? ['p-me'] : ['p-x'],
        returners: [...(returns ? ['p-me'] : []), ...(hasReturner ? ['p-head'] : [])],
        tracks: ['partyGroup' as const],
      }
      const access = { active, organiser: organises ? (['partyGroup'] as const) : [] }
      const who: Who[] = [...(returns ? ['returner' as const] : []), ...(organises ? ['organiser' as const] : [])]
      const when: When[] = [
        'campaignOpen',
        'selfReviewOpen',
        'remarksGiven',
        'atConference',
        'returnDateFits',
        ...(writes ? [] : ['notWriter' as const]),
        ...(hasReturner ? [] : ['noReturner' as const]),
      ]
      const decision = decide('returnPaper', 'call', facts(who, when, active ? 'active' : 'inactive'))
      expect(mayReturn(paper, { uid: 'p-me', access: { active, organiser: [...access.organiser] } })).toBe(decision.ok)
    },
  )
})
