import { expect, it } from 'vitest'
import { scopeOf } from '../../accounts/roles/scopes.ts'
import type { RatedFacts } from '../../appraisal/facts/rated-facts.ts'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import { allPeople, allReviews, allUnits, read } from '../../office/stored.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { NO_FACTS } from '../../pack/shape/facts.ts'
import { type RemoveFacts, removeFromRegistry } from './remove-from-registry.ts'
import { type SaveServiceFacts, saveService } from './save-service.ts'

const store = tinyCampaign()
const registrar = { uid: 'p-huyen', access: { active: true, organiser: [], registrar: true } }
const common = { caller: registrar, tracks: [], now: new Date(0), seen: 0, rev: 0, preview: false, appraised: [] }

it('service is saved as a whole by who keeps the registry, and by nobody else', () => {
  const service = {
    leaves: [],
    discipline: [],
    admissions: [],
    transfers: [],
    ratings: [{ year: 2019, side: 'civil' as const, level: 'HTTNV' }],
  }
  const access = read<Access>(store, paths.access('p-other'))
  const save = (change: Partial<SaveServiceFacts>) =>
    judge(saveService)({ ...common, personId: 'p-other', access, service, ...change })
  expect(save({})).toMatchObject({ writes: [{ op: 'set', path: paths.service('p-other'), data: { rev: 1 } }] })
  expect(save({ preview: true })).toMatchObject({ writes: [] })
  expect(save({ access: null })).toEqual({ ok: false, reason: 'unknownPerson' })
  expect(save({ rev: 1 })).toEqual({ ok: false, reason: 'savedMeanwhile' })
  const organiser = { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } }
  expect(save({ caller: organiser })).toEqual({ ok: false, reason: 'notYours' })
})

it('service that is put right is put right on the rows of appraisal too', () => {
  const [found] = allReviews(store).filter(({ path }) => path.includes('appraisal'))
  if (!found) throw new Error('nobody is appraised here')
  const review = { ...found, sheet: 2 }
  const rated: RatedFacts = {
    ...{ class: null, standing: null, unitKind: '', unit: '', agency: '', code: '', heads: null, deputyOf: null },
    facts: { ...NO_FACTS, numbers: { absentMonths: 2 } },
  }
  const service = { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }
  const access = read<Access>(store, paths.access('p-other'))
  const facts = { ...common, personId: 'p-other', access, service, appraised: [{ review, rated }] }
  const saved = judge(saveService)(facts)
  expect(saved.ok && saved.writes.map(({ path }) => path)).toEqual([
    paths.service('p-other'),
    paths.sheet(scopeOf(review), 2),
  ])
  expect(judge(saveService)({ ...facts, preview: true })).toMatchObject({ writes: [] })
})

it('of service, each place is named that cannot be', () => {
  const service = {
    leaves: [{ kind: 'sick' as const, from: '2023-06-01', to: '2023-05-01' }],
    discipline: [{ date: '2023-02-30', side: 'party' as const, form: 'Khiển trách', document: '' }],
    admissions: [{ date: '2023-00-10', document: '' }],
    transfers: [{ date: '2023-13-01', from: 'Ban', to: 'Văn phòng', document: '' }],
    ratings: [],
  }
  const access = read<Access>(store, paths.access('p-other'))
  expect(judge(saveService)({ ...common, personId: 'p-other', access, service })).toMatchObject({
    reason: 'registryInvalid',
    at: {
      ...{ 'leaves.0.to': 'endsBeforeStart', 'discipline.0.date': 'notADate' },
      ...{ 'admissions.0.date': 'notADate', 'transfers.0.date': 'notADate' },
    },
  })
})

it('only that is removed on which nothing rests, and what rests on it is named', () => {
  const named = { reviews: false, papers: false, conferences: false, process: false }
  const facts: RemoveFacts = {
    ...{ ...common, subject: 'p-moi', email: { hash: 'h', personIds: ['p-moi'] }, codes: ['c'], named },
    access: { ...read<Access>(store, paths.access('p-other')), hasAccount: false },
    state: { units: allUnits(store), people: allPeople(store) },
  }
  const remove = (change: Partial<RemoveFacts>) => judge(removeFromRegistry)({ ...facts, ...change })
  const done = remove({})
  expect(done.ok && done.writes.map(({ op, path }) => `${op} ${path}`)).toEqual([
    'delete people/p-moi/private/contact',
    'delete people/p-moi/private/personal',
    'delete people/p-moi/private/service',
    'delete people/p-moi',
    'put directory/t10',
    'delete access/p-moi',
    'update invitations/c',
    'delete signInEmails/h',
  ])
  expect(remove({ preview: true })).toMatchObject({ writes: [] })
  expect(remove({ rev: 3 })).toEqual({ ok: false, reason: 'savedMeanwhile' })
  const access = { ...read<Access>(store, paths.access('p-other')), hasAccount: true }
  expect(remove({ subject: 'p-head', access, named: { ...named, reviews: true } })).toMatchObject({
    reason: 'registryInvalid',
    at: { 'units.u-board': 'inUse', reviews: 'inUse', account: 'inUse' },
  })
  expect(remove({ subject: 'u-board', access: null })).toMatchObject({ at: { 'people.p-head': 'inUse' } })
  expect(remove({ subject: 'u-moi', access: null, email: null, codes: [] })).toMatchObject({
    writes: [{ op: 'delete', path: 'units/u-moi' }],
  })
})
