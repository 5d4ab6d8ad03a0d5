import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import type { DecisionAct } from '../../decision/decision.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Mail } from '../../model/mail.ts'
import type { Scope } from '../../model/scope.ts'
import { allPeople, allUnits, campaignIn, differences, read } from '../../office/stored.fixture.ts'
import { proposedOffice } from '../../walk/office.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { freshRelations, storedRelations, workIn } from '../registry.fixture.ts'
import { type ReplaceFacts, replaceNamed } from './replace-named.ts'

const SCOPE = 'kd.partyGroup.G3'
const NOW = new Date('2023-12-08T05:00:00Z')

const below = <T>(store: Store, prefix: string): T[] =>
  [...store].flatMap(([path, doc]) => (path.startsWith(prefix) && path.split('/').length === 2 ? [doc as T] : []))

/** Four decided by p-ghi, two proposed; the organisers and he read the group. */
const office = (): Store => {
  const store = new Map(proposedOffice())
  for (const uid of ['p-ghi', 'p-to'])
    store.set(paths.access(uid), { ...read<Access>(store, paths.access(uid)), scopes: [SCOPE] })
  return store
}

const facts = (store: Store, person: string, change: Partial<ReplaceFacts['input']> = {}): ReplaceFacts => {
  const input: ReplaceFacts['input'] = {
    ...{ campaign: 'kd', duty: { kind: 'recorder', decider: 'dang-doan' }, person, clerk: null },
    ...{ seen: { person: 'p-ghi', clerk: null }, reason: 'Đồng chí ốm; Bí thư Đảng đoàn giao.', preview: false },
    ...{ key: 'khoa-thu-1', ...change },
  }
  return {
    ...{
      campaign: campaignIn(store),
      work: workIn(store),
      state: { units: allUnits(store), people: allPeople(store) },
    },
    accounts: below<Access>(store, 'access/'),
    decisions: below<DecisionAct>(store, 'acts/').filter(({ kind }) => kind === 'decision'),
    filed: [],
    ...{ input, reason: input.reason, callerName: 'Đồng chí Tổ', now: NOW },
    caller: { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } },
  }
}

const refused = (person: string, change: Partial<ReplaceFacts['input']> = {}, more: Partial<ReplaceFacts> = {}) => {
  const outcome = judge(replaceNamed)({ ...facts(office(), person, change), ...more })
  return outcome.ok ? null : { reason: outcome.reason, at: outcome.at }
}

describe('another recorder', () => {
  it('reads the groups and what was decided instead of the one before, and it stands on both trails', () => {
    const store = office()
    const asked = facts(store, 'p-tu')
    const outcome = judge(replaceNamed)(asked)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    const subject = replaceNamed.subject(asked, outcome)
    if (!subject) throw new Error('it leaves its event')
    apply(store, recorded(outcome.writes, subject, { command: 'replaceNamed', by: 'p-to', at: NOW }))

    const scopesOf = (uid: string) => read<Access>(store, paths.access(uid)).scopes
    expect([scopesOf('p-ghi'), scopesOf('p-tu'), scopesOf('p-to')]).toEqual([[], [SCOPE], [SCOPE]])
    expect(read<Scope>(store, paths.scope(SCOPE)).recorders).toEqual(['p-tu'])
    expect(reviewOf(store, 'p-nam').actors.decision).toEqual(expect.arrayContaining(['p-tu']))
    expect(reviewOf(store, 'p-nam').actors.decision).not.toContain('p-ghi')
    const acts = below<DecisionAct>(store, 'acts/').filter(({ kind }) => kind === 'decision')
    expect(acts.map(({ audience }) => audience)).toEqual([['p-tu']])
    const trailOf = (uid: string) => store.get(paths.personEvent(uid, 1))
    expect(trailOf('p-tu')).toMatchObject({
      command: 'nameRecorder',
      by: 'p-to',
      reason: expect.stringContaining('ốm'),
    })
    expect(trailOf('p-ghi')).toMatchObject({ command: 'nameRecorder', ended: true })
    const told = below<Mail>(store, 'mail/').filter(({ template }) => template === 'rolesChanged')
    expect([...new Set(told.map(({ to }) => to))].toSorted()).toEqual(['p-ghi', 'p-to', 'p-tu'])
    expect(storedRelations(store).boards).toEqual(freshRelations(store).boards)
    expect(differences(store)).toEqual([])
  })

  it('reads what was petitioned against, and nothing of what others decided or the one before filed himself', () => {
    const store = office()
    const filed = (reviewId: string, by: string) => ({
      id: `x.${reviewId}.${by}`,
      by,
      reviewId,
      audience: [by, 'p-ghi'],
    })
    const asked = {
      ...facts(store, 'p-tu'),
      filed: [filed('kd_p-nam_partyGroup', 'p-nam'), filed('kd_p-nam_partyGroup', 'p-ghi'), filed('kd_la', 'p-la')],
    }
    const outcome = judge(replaceNamed)(asked)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    const written = outcome.writes.filter(({ path }) => path.startsWith('acts/x.'))
    expect(written).toEqual([
      { op: 'update', path: 'acts/x.kd_p-nam_partyGroup.p-nam', data: { audience: ['p-nam', 'p-tu'] } },
    ])
  })

  it('is told beforehand what it does, and nothing is written', () => {
    const outcome = judge(replaceNamed)(facts(office(), 'p-tu', { preview: true }))
    expect(outcome).toMatchObject({ ok: true, writes: [], effects: { reviews: 6, boards: 2, tasks: 0 } })
  })

  it('is nobody of the group, without an account, or who names him', () => {
    const at = (person: string, why: string) => ({ reason: 'namedUnfit', at: { [person]: why } })
    expect(refused('p-mai')).toEqual(at('p-mai', 'insider'))
    expect(refused('p-khong-co')).toEqual(at('p-khong-co', 'noAccount'))
    expect(refused('p-to')).toEqual(at('p-to', 'oneself'))
    expect(refused('p-ghi')).toEqual(at('p-ghi', 'sameNamed'))
    expect(refused('p-tu', { duty: { kind: 'recorder', decider: 'khong-co' } })).toEqual(at('p-tu', 'notNamed'))
  })

  it('is named by who organises the track, for a reason, and over nobody named meanwhile', () => {
    const by = (organiser: string[]) => ({ caller: { uid: 'p-to', access: { active: true, organiser } } })
    expect(refused('p-tu', {}, by([]))).toMatchObject({ reason: 'notYours' })
    expect(refused('p-tu', {}, by(['provincial']))).toMatchObject({ reason: 'tracksNotYours' })
    expect(refused('p-tu', {}, { reason: ' ' })).toMatchObject({ reason: 'reasonMissing' })
    expect(refused('p-tu', { seen: { person: 'p-sau', clerk: null } })).toMatchObject({ reason: 'savedMeanwhile' })
  })
})

describe('another appraiser of a group of the organisers', () => {
  const appraised = (): Store => {
    const store = office()
    const campaign = campaignIn(store)
    const appraisers = [{ track: 'partyGroup', group: 'G3', appraiser: 'p-sau', clerk: null }]
    store.set(paths.campaign('kd'), { ...campaign, process: { ...campaign.process, appraisers } })
    for (const [path, doc] of store)
      if (/^reviews\/[^/]+$/.test(path)) {
        const { actors } = doc as { actors: { appraisal: string[] } }
        store.set(path, { ...doc, actors: { ...actors, appraisal: [...actors.appraisal, 'p-sau'] } })
      }
    return store
  }

  it('marks and hands over the group in his place, with who helps him', () => {
    const store = appraised()
    const named = { person: 'p-bay', clerk: 'p-xa' }
    const asked = facts(store, 'p-bay', {
      ...{ duty: { kind: 'appraiser', track: 'partyGroup', group: 'G3' }, ...named },
      seen: { person: 'p-sau', clerk: null },
    })
    const outcome = judge(replaceNamed)(asked)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    apply(store, outcome.writes)
    expect(campaignIn(store).process.appraisers).toMatchObject([{ appraiser: 'p-bay', clerk: 'p-xa' }])
    expect(reviewOf(store, 'p-nam').actors.appraisal).toEqual(expect.arrayContaining(['p-bay', 'p-xa']))
    expect(reviewOf(store, 'p-nam').actors.appraisal).not.toContain('p-sau')
    expect(read<Access>(store, paths.access('p-bay')).scopes).toEqual([SCOPE])
    expect(read<Scope>(store, paths.scope(SCOPE)).appraisers).toEqual(['p-bay', 'p-xa'])
    expect(refused('p-bay', { clerk: 'p-bay', duty: asked.input.duty })).toMatchObject({ reason: 'namedUnfit' })
  })
})
