import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { conferenceOf } from '../../conference/conference.fixture.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { Contact } from '../../model/person.ts'
import type { Review } from '../../model/review.ts'
import { read } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { personFacts, savedPerson, workIn } from '../registry.fixture.ts'
import { savePerson } from './save-person.ts'

type Change = Parameters<typeof personFacts>[2]
type More = Parameters<typeof personFacts>[3]
const saved = (id: string, change: Change, more: More = {}, store: Store = tinyCampaign()) =>
  savedPerson(store, personFacts(store, id, change, more))
const invalid = (at: object) => ({ reason: 'registryInvalid', at })
const post = (unit: string | null, rest: object = {}) => ({
  ...{ unit, title: 'Chuyên viên', kind: 'administration' as const, from: null, to: null },
  ...rest,
})

describe('a person is refused', () => {
  it('with a unit that is not there, a term that ends before it begins, a birth date that is none', () => {
    const posts = [post('u-khong-co'), post('u-board', { from: '2023-06-01', to: '2023-05-01' }), post(null)]
    expect(saved('p-other', { posts, birthDate: '1990-02-30' })).toEqual(
      invalid({ 'posts.0.unit': 'unitUnknown', 'posts.1.to': 'endsBeforeStart', birthDate: 'notADate' }),
    )
  })

  it('with the code of another, and not with his own', () => {
    expect(saved('p-other', { code: '017' }, { sameCode: ['p-member'] })).toEqual(invalid({ code: 'codeTaken' }))
    expect(saved('p-other', { code: '017' }, { sameCode: ['p-other'] })).toMatchObject({ rev: 1 })
  })

  it('leaving while he heads a unit, or is the only administrator', () => {
    expect(saved('p-head', { active: false })).toEqual(invalid({ active: 'headsUnit' }))
    expect(saved('p-other', { active: false }, { activeAdmins: ['p-other'] })).toEqual(invalid({ active: 'lastAdmin' }))
  })

  it('leaving while he chairs a conference to come, or is the only one who decides', () => {
    const store = tinyCampaign()
    const conference = conferenceOf({ campaign: 'kd', unit: 'u-board', chair: { uid: 'p-other', name: 'Páo' } })
    store.set(paths.conference(conference.id), conference)
    expect(saved('p-other', { active: false }, {}, store)).toEqual(invalid({ active: 'holdsConference' }))
    store.set(paths.conference(conference.id), { ...conference, state: 'cancelled' })
    expect(saved('p-other', { active: false }, {}, store)).toMatchObject({ rev: 1 })

    const alone = tinyCampaign()
    const work = workIn(alone)
    const deciders = work.campaign.process.deciders.map((each) => ({ ...each, members: ['p-other'] }))
    const works = [{ ...work, campaign: { ...work.campaign, process: { ...work.campaign.process, deciders } } }]
    expect(saved('p-other', { active: false }, { works }, alone)).toEqual(invalid({ active: 'onlyDecider' }))
  })

  it('in an edition that somebody has replaced', () => {
    expect(saved('p-other', {}, { seen: 2 })).toEqual({ reason: 'savedMeanwhile', at: undefined })
  })

  it('what is private is not for an organiser who keeps no registry', () => {
    const caller = { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } }
    const more = { caller, tracks: ['partyGroup'] }
    expect(saved('p-other', { email: 'a@b.example' }, more)).toMatchObject({ reason: 'notYours' })
    expect(saved('p-other', { leader: true }, more)).toMatchObject({ rev: 1 })
    expect(saved('p-other', { leader: true }, { caller, tracks: [] })).toMatchObject({ reason: 'tracksNotYours' })
  })
})

describe('a person who is saved', () => {
  it('who is new gets what is private, an e-mail to sign in with, and an account that nobody can use yet', () => {
    const store = tinyCampaign()
    const like = personFacts(store, 'p-other', { email: 'an@co-quan.example', phone: null })
    const person = { ...like.person, id: 'p-moi', name: 'Nguyễn Văn An' }
    const emails = { old: null, next: { hash: 'h-an', personIds: ['p-member'] } }
    const fresh = { before: null, contact: null, personal: null, access: null }
    const answer = savedPerson(store, { ...like, ...fresh, person, emails, userNames: ['nguyenvanan'] })
    expect(answer).toMatchObject({ userName: 'nguyenvanan2', warnings: ['emailShared'], rev: 1 })
    expect(read(store, paths.contact('p-moi'))).toEqual({ email: 'an@co-quan.example', phone: null })
    expect(read(store, paths.personal('p-moi'))).toEqual({ birthDate: null })
    expect(read(store, paths.signInEmail('h-an'))).toEqual({ personIds: ['p-member', 'p-moi'] })
    expect(read(store, paths.access('p-moi'))).toMatchObject({ active: true, hasAccount: false, admin: false })
    expect(read(store, paths.person('p-moi'))).not.toHaveProperty('email')
  })

  it('keeps what is not given, and leaves the e-mail of before', () => {
    const store = tinyCampaign()
    const old = { hash: 'h-old', personIds: ['p-other', 'p-member'] }
    const before = read<object>(store, paths.contact('p-other'))
    saved('p-other', { leader: true }, { emails: { old, next: null } }, store)
    expect(read(store, paths.contact('p-other'))).toEqual(before)
    saved('p-other', { email: null, birthDate: '1990-02-03' }, { emails: { old, next: null } }, store)
    expect(read(store, paths.personal('p-other'))).toEqual({ birthDate: '1990-02-03' })
    saved('p-other', { birthDate: null }, {}, store)
    expect(read(store, paths.personal('p-other'))).toEqual({ birthDate: null })
    expect(read(store, paths.signInEmail('h-old'))).toEqual({ personIds: ['p-member'] })
    store.set(paths.signInEmail('h-old'), { personIds: ['p-other'] })
    saved('p-other', { email: null }, { emails: { old: { ...old, personIds: ['p-other'] }, next: null } }, store)
    expect(store.has(paths.signInEmail('h-old'))).toBe(false)
  })

  it('with another e-mail for an account in use is told of at the old address too, and who manages accounts or organises', () => {
    const store = tinyCampaign()
    store.set(paths.contact('p-other'), { email: 'cu@co-quan.example', phone: null })
    store.set(paths.access('p-other'), {
      ...read<Access>(store, paths.access('p-other')),
      hasAccount: true,
      eventSeq: 4,
    })
    const mails = (email: string | null | undefined, more: More = {}) => {
      const outcome = judge(savePerson)(personFacts(store, 'p-other', email === undefined ? {} : { email }, more))
      return outcome.ok ? outcome.mails?.filter((id) => id.includes('.address')) : outcome.reason
    }
    expect(mails('moi@co-quan.example')).toEqual([
      'p-other.5.addressLeft.p-other',
      'p-other.5.addressChanged.p-other',
      ...['p-quan', 'p-hai', 'p-organiser', 'p-cell'].map((uid) => `p-other.5.addressChanged.${uid}`),
    ])
    expect(mails(null)).toContain('p-other.5.addressLeft.p-other')
    for (const same of ['CU@co-quan.example', undefined]) expect(mails(same)).toEqual([])
    expect(mails('moi@co-quan.example', { preview: true })).toEqual([])
    expect(mails('moi@co-quan.example', { access: null })).toEqual([])
  })

  it('whose e-mail is changed twice in a week is still told at the address of before, whatever else is saved', () => {
    const store = tinyCampaign()
    store.set(paths.contact('p-other'), { email: 'cu@co-quan.example', phone: null })
    store.set(paths.access('p-other'), { ...read<Access>(store, paths.access('p-other')), hasAccount: true })
    // Not the mails, whose numbers would follow the trail.
    const silent = { campaigns: [] }
    const former = () => read<Contact>(store, paths.contact('p-other')).former?.email
    saved('p-other', { email: 'mot@co-quan.example' }, silent, store)
    saved('p-other', { email: 'hai@co-quan.example' }, silent, store)
    saved('p-other', { phone: '0912000000' }, silent, store)
    expect(former()).toBe('cu@co-quan.example')
    saved('p-other', { email: 'ba@co-quan.example' }, { ...silent, now: new Date('2024-01-28T03:00:00Z') }, store)
    expect(former()).toBe('hai@co-quan.example')
  })

  it('who leaves is locked at once, with his sessions, and organises nothing any more', () => {
    const store = tinyCampaign()
    saved('p-other', { active: false }, {}, store)
    expect(read<Access>(store, paths.access('p-other'))).toMatchObject({ active: false, scopes: [] })
    expect(read<Access>(store, paths.access('p-other')).validFrom).toBeInstanceOf(Date)
    saved('p-other', { active: true }, {}, store)
    expect(read<Access>(store, paths.access('p-other')).active).toBe(false)
  })

  it('under another name is so called wherever work is shown', () => {
    const store = tinyCampaign()
    const answer = saved('p-head', { name: 'Vàng Thị Sáo' }, {}, store)
    expect(read<Paper>(store, paths.paper('kd_p-head')).subjectName).toBe('Vàng Thị Sáo')
    expect(read<Review>(store, paths.review('kd_p-member_partyGroup')).holders.conference).toBe('Vàng Thị Sáo')
    // Nobody's turn comes or goes by it; his paper and his review are found under another name.
    expect(answer).toMatchObject({ effects: { papers: 1, reviews: 1, tasks: 0 } })
  })

  it('under another name is so called by who organises the tracks in which he is reviewed', () => {
    const registrar = { caller: { uid: 'p-huyen', access: { active: true, registrar: true, organiser: [] } } }
    expect(saved('p-head', { name: 'Vàng Thị Sáo' }, registrar)).toEqual({
      reason: 'tracksNotYours',
      at: { partyGroup: 'organiser' },
    })
  })

  it('does not leave with a role that somebody has given him: it is taken first', () => {
    const store = tinyCampaign()
    const account = read<Access>(store, paths.access('p-other'))
    for (const role of [{ admin: true }, { organiser: ['partyCell'] }, { registrar: true }]) {
      const access = { ...account, ...role } as Access
      expect(saved('p-other', { active: false }, { access }, store)).toEqual(invalid({ active: 'holdsRoles' }))
      expect(saved('p-other', { active: true }, { access }, store)).toHaveProperty('rev')
    }
  })

  it('is not entered under an id that somebody had who was removed', () => {
    const store = tinyCampaign()
    const like = personFacts(store, 'p-other', {})
    const fresh = { ...like, before: null, access: null, contact: null, personal: null }
    const person = { ...like.person, id: 'p-da-xoa' }
    expect(savedPerson(store, { ...fresh, person, idUsed: true })).toEqual(invalid({ id: 'idUsed' }))
    expect(savedPerson(store, { ...fresh, person })).toMatchObject({ rev: 1 })
  })

  it('who no longer belongs to a unit that has called him reads no more by it, and the proof is kept', () => {
    const store = tinyCampaign({ memberHasCell: true })
    const handout = {
      how: 'screen',
      on: '2023-11-28',
      note: '',
      by: 'p-cell',
      byName: 'Hòa',
      at: new Date(0),
      papers: 1,
    }
    const called = conferenceOf({ campaign: 'kd', unit: 'u-cell', track: 'partyCell' })
    const roll = [{ ...called.roll[0], id: 'p-other', uid: 'p-other' }]
    store.set(paths.conference(called.id), { ...called, roll, handouts: { 'p-other': handout } })
    const paper = read<Paper>(store, paths.paper('kd_p-member'))
    const meetings = { [called.id]: { date: called.date, attendees: ['p-other'] } }
    store.set(paths.paper(paper.id), { ...paper, meetings, audience: ['p-head', 'p-other'] })

    saved('p-other', { posts: [post('u-board'), post('u-cell')] }, {}, store)
    expect(read<Paper>(store, paths.paper(paper.id)).audience).toContain('p-other')
    const answer = saved('p-other', { posts: [post('u-board')] }, {}, store)
    expect(read<Paper>(store, paths.paper(paper.id)).audience).toEqual(['p-head'])
    const left = read<Conference>(store, paths.conference(called.id))
    expect(left.handouts).toEqual({})
    expect(left.withdrawn).toMatchObject([{ attendee: 'p-other', by: 'p-huyen' }])
    expect(answer).toMatchObject({ effects: { papers: 1, conferences: 1 } })
  })
})
