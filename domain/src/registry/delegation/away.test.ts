import { describe, expect, it } from 'vitest'
import { agendaRole } from '../../conference/agenda.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import { unitSchema } from '../../model/unit.ts'
import { headOf, toldTo } from '../../notice/told.ts'
import { campaignIn, read } from '../../office/stored.fixture.ts'
import { standingOf } from '../../pack/form-of.ts'
import { headDeciderId } from '../../template/deciders-of.ts'
import { ALL_TRACKS } from '../registry.fixture.ts'
import { asked, delegated, office, swept, unitIn } from './delegation.fixture.ts'

describe('once it is over, all is as it was', () => {
  const round = (change: (process: ReturnType<typeof campaignIn>['process']) => Partial<typeof process>) => {
    const store = office()
    const campaign = campaignIn(store)
    const before = { ...campaign.process, ...change(campaign.process) }
    store.set(paths.campaign('kd'), { ...campaign, process: before })
    delegated(store)
    const meanwhile = campaignIn(store).process
    swept(store, new Date('2023-11-30T17:00:00Z'))
    return { before, meanwhile, after: campaignIn(store).process }
  }

  it('where who was in charge belonged to those who decide anyway', () => {
    const both = ['p-head', 'p-other']
    const { before, meanwhile, after } = round(({ deciders }) => ({
      deciders: deciders.map((each) => (each.id === headDeciderId('u-board') ? { ...each, members: both } : each)),
    }))
    const members = (process: typeof before) =>
      process.deciders.find(({ id }) => id === headDeciderId('u-board'))?.members
    expect([members(meanwhile), members(after)]).toEqual([both, both])
    expect(after).toEqual(before)
  })

  it('where he spoke for another body, for which he goes on speaking', () => {
    const { before, meanwhile, after } = round(({ bodies }) => ({
      bodies: [...bodies, { id: 'b-hoi', name: 'Hội', members: ['p-other'], outside: false }],
    }))
    expect(meanwhile.bodies.find(({ id }) => id === 'u-board')?.members).toEqual([])
    expect(after).toEqual(before)
  })
})

describe('whom he stands in for', () => {
  it('stays of the group of the collective for which he answers, and is its head to rules, agenda and table', () => {
    const store = office()
    const insiders = () => (store.get('scopes/kd.partyGroup.G1') as { insiders: string[] }).insiders
    expect(insiders()).toContain('p-head')
    delegated(store)
    expect(insiders()).toEqual(expect.arrayContaining(['p-head', 'p-other']))
    const unit = unitIn(store)
    expect(agendaRole(unit, { subject: 'p-head', subjectKind: 'person' })).toBe('head')
    expect(agendaRole(unit, { subject: 'p-other', subjectKind: 'person' })).toBe('member')
    expect(standingOf({ id: 'p-head', leader: true }, unit)).toBe('head')
    expect(standingOf({ id: 'p-other', leader: true }, unit)).toBe('leader')
  })

  it('is told of his result by nobody’s leave but his own: who is in charge is neither told first nor told', () => {
    const store = office()
    delegated(store)
    const own = read<Review>(store, paths.review('kd_p-head_partyGroup'))
    const staff = read<Review>(store, paths.review('kd_p-member_partyGroup'))
    expect([headOf(own, unitIn(store)), headOf(staff, unitIn(store))]).toEqual([null, 'p-other'])
    expect(toldTo(own, unitIn(store))).toEqual(['p-head'])
    expect(toldTo(staff, unitIn(store))).toEqual(['p-member', 'p-other'])
  })

  it('does not enter it himself', () => {
    const self = { uid: 'p-head', access: { active: true, registrar: true, organiser: ALL_TRACKS } }
    expect(delegated(office(), { caller: self })).toMatchObject({ at: { person: 'oneself' } })
  })
})

describe('what falls into those days', () => {
  const decider = headDeciderId('u-board')
  const [member, other] = ['p-member', 'p-other'].map((id) => `kd_${id}_partyGroup`)
  const result = (id: string, audience: string[], reviewId: string, paper: object | null = null) => ({
    ...{ id, kind: 'result', decider, audience, paper, items: [{ reviewId, name: '' }] },
  })
  const petition = (id: string, audience: string[]) => ({ id, kind: 'petition', audience, reviewId: member })

  it('is read by the head again once it is over, and by whoever is in charge what waits; by nobody what speaks of himself', () => {
    const store = office()
    for (const reviewId of [member, other]) {
      const review = read<Review>(store, paths.review(reviewId ?? ''))
      store.set(paths.review(review.id), { ...review, decider })
    }
    const acts = [
      petition('don', ['p-member', 'p-head']),
      result('cua-thu-truong', ['p-head'], member ?? ''),
      result('co-nguoi-phu-trach', ['p-head'], other ?? ''),
      result('tu-van-ban', ['p-to'], member ?? '', { number: '1-QĐ' }),
      // What a head decided says no level: by it whoever leads now issues its papers for the others on the list.
      { ...result('ca-danh-sach', ['p-head'], other ?? ''), way: 'head' },
    ]
    for (const act of acts) store.set(paths.act(act.id), act)
    // What does not fit keeps nobody from being put in charge.
    store.set(paths.act('hong'), { id: 'hong', kind: 'result' })
    const audienceOf = (id: string) => read<{ audience: string[] }>(store, paths.act(id)).audience
    delegated(store)
    expect(acts.map(({ id }) => audienceOf(id))).toEqual([
      ...[['p-member', 'p-head', 'p-other'], ['p-head', 'p-other'], ['p-head'], ['p-to'], ['p-head', 'p-other']],
    ])
    store.set(paths.act('trong-ngay'), result('trong-ngay', ['p-other'], member ?? ''))
    swept(store, new Date('2023-11-30T17:00:00Z'))
    expect(audienceOf('trong-ngay')).toEqual(['p-other', 'p-head'])
  })
})

it('who has left before his first day leads nothing', () => {
  const store = office()
  delegated(store, { asked: { ...asked, from: '2023-11-29' } })
  store.set(paths.person('p-other'), { ...read<object>(store, paths.person('p-other')), active: false })
  expect(swept(store, new Date('2023-11-28T17:00:00Z'))).toBeGreaterThan(0)
  expect([unitIn(store).head, unitIn(store).delegation]).toEqual(['p-head', null])
})

describe('where the change at its end is refused', () => {
  /** p-head has come to speak for another body meanwhile: given back, he would speak for two. */
  const stuck = () => {
    const store = office()
    delegated(store)
    const campaign = campaignIn(store)
    const bodies = [...campaign.process.bodies, { id: 'b-hoi', name: 'Hội', members: ['p-head'], outside: false }]
    const process = {
      ...campaign.process,
      bodies: bodies.map((each) => (each.id === 'u-board' ? { ...each, members: ['p-other', 'p-head'] } : each)),
    }
    store.set(paths.campaign('kd'), { ...campaign, process })
    return { store, whole: campaign }
  }
  const OVER = new Date('2023-11-30T17:00:00Z')

  it('its unit says why, it is tried again, and ends by itself once nothing is in its way', () => {
    const { store, whole } = stuck()
    expect(swept(store, OVER)).toBe(1)
    expect(unitIn(store)).toMatchObject({ head: 'p-other', delegation: { stuck: { reason: 'twoBodies', at: OVER } } })
    expect(unitSchema.safeParse(unitIn(store)).success).toBe(true)
    const soon = new Date(OVER.getTime() + 60_000)
    expect(swept(store, soon), 'not each minute').toBe(0)
    store.set(paths.campaign('kd'), whole)
    const later = new Date(OVER.getTime() + 15 * 60_000)
    expect(swept(store, later)).toBeGreaterThan(1)
    expect(unitIn(store)).toMatchObject({ head: 'p-head', delegation: null })
  })
})
