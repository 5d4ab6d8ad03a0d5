import { expect, it } from 'vitest'
import type { Access } from '../../model/access.ts'
import type { Appraiser } from '../../model/process.ts'
import { unitOf } from '../../office/registry.fixture.ts'
import { template2023 } from '../../template/template-2023.ts'
import { type AppraiserFacts, appraisedBy, ownGroups, wronglyChosen } from './appraisers.ts'

const account = (personId: string, active = true): Access => ({
  ...{ personId, active, userName: personId, admin: false, organiser: [], hasAccount: true },
})
const plan = (subject: string, group: string) => ({
  ...{ subject, subjectKind: 'person' as const, track: 'partyGroup', unit: 'u-ban', group, decider: 'dang-doan' },
})
const scope = (group: string, insiders: string[]) => ({
  ...{ id: `kd.partyGroup.${group}`, campaign: 'kd', track: 'partyGroup', group, insiders },
})

/** One organiser, of whom two groups know; the Đảng đoàn's deputy secretary and a member of it could appraise them. */
const facts = (change: Partial<AppraiserFacts> = {}): AppraiserFacts => ({
  caller: { uid: 'p-quan-tri' },
  chosen: [],
  template: template2023,
  units: [
    unitOf({ id: 'u-ban', head: 'p-hung' }),
    unitOf({ id: 'u-dang-doan', kind: 'partyGroup', head: 'p-bi-thu', deputies: ['p-pho'] }),
  ],
  subjects: [plan('p-hung', 'G1'), plan('p-huyen', 'G2')],
  organisers: { partyGroup: ['p-hung'] },
  accounts: ['p-hung', 'p-bi-thu', 'p-pho', 'p-thu'].map((id) => account(id)),
  relations: {
    scopes: [scope('G1', ['p-hung']), scope('G2', ['p-huyen'])],
    appraised: new Set(['kd.partyGroup.G1', 'kd.partyGroup.G2']),
  },
  ...change,
})
const chosen = (change: Partial<Appraiser> = {}): Appraiser => ({
  ...{ track: 'partyGroup', group: 'G1', appraiser: 'p-bi-thu', clerk: 'p-thu' },
  ...change,
})

it('of a group of all organisers the deputy of the body that decides is proposed, and it is said who else could', () => {
  const groups = ownGroups(facts())
  expect(groups).toEqual([
    {
      ...{ track: 'partyGroup', group: 'G1', inside: ['p-hung'], outside: [], appraiser: 'p-pho', clerk: null },
      ...{ proposed: true, could: ['p-pho', 'p-bi-thu'] },
    },
  ])
  const { appraisers } = appraisedBy(template2023.plan.process, groups)
  expect(appraisers).toEqual([chosen({ appraiser: 'p-pho', clerk: null })])
})

it('nobody is proposed who belongs to the group, has no account, is locked, or opens the campaign', () => {
  const proposed = (change: Partial<AppraiserFacts>) => ownGroups(facts(change))[0]?.appraiser
  const scopes = [scope('G1', ['p-hung', 'p-pho'])]
  expect(proposed({ relations: { ...facts().relations, scopes } })).toBe('p-bi-thu')
  expect(proposed({ accounts: [account('p-pho', false), account('p-bi-thu')] })).toBe('p-bi-thu')
  expect(proposed({ caller: { uid: 'p-pho' } })).toBe('p-bi-thu')
  expect(proposed({ accounts: [] })).toBeNull()
})

it('where another organiser is outside the group, he appraises it, and nobody is proposed', () => {
  const [own] = ownGroups(facts({ organisers: { partyGroup: ['p-hung', 'p-thu'] } }))
  expect(own).toMatchObject({ outside: ['p-thu'], appraiser: null, proposed: false })
  expect(appraisedBy(template2023.plan.process, own ? [own] : [])).toBe(template2023.plan.process)
})

it('whom somebody chose goes before what is proposed, with who helps him; not one of the group, nor for another group', () => {
  const of = (change: Partial<Appraiser>) => facts({ chosen: [chosen(change)] })
  const wrong = (change: Partial<Appraiser>) => wronglyChosen(of(change), ownGroups(of(change)))
  expect(ownGroups(of({}))[0]).toMatchObject({ appraiser: 'p-bi-thu', clerk: 'p-thu', proposed: false })
  expect(wrong({})).toBeNull()
  expect(wrong({ appraiser: 'p-hung' })).toBe('kd.partyGroup.G1')
  expect(wrong({ clerk: 'p-hung' })).toBe('kd.partyGroup.G1')
  expect(wrong({ clerk: 'p-bi-thu' })).toBe('kd.partyGroup.G1')
  expect(wrong({ group: 'G2' })).toBe('kd.partyGroup.G2')
  expect(wrong({ group: 'G77' })).toBe('G77')
})
