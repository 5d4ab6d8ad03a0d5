import { describe, expect, it } from 'vitest'
import { paths } from '../../../ids.ts'
import type { Unit } from '../../../model/unit.ts'
import { openOffice } from '../../../office/open-office.fixture.ts'
import { allUnits, campaignIn, read } from '../../../office/stored.fixture.ts'
import { process2023 } from '../../../plan/2023/process-2023.ts'
import { headDeciderId } from '../../../template/deciders-of.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import { accountsIn, caughtUpIn, workIn } from '../../registry.fixture.ts'
import { changesOf } from '../changes-of.ts'
import { withUnit } from '../work.ts'
import { leadersAtClosing } from './at-closing.ts'

const NOW = new Date('2025-01-06T03:00:00Z')
const PEOPLE = ['p-bi-thu', 'p-pho', 'p-moi', 'p-thay', 'p-vien']

/** The committee of a cell decides, and its cases lie in the cell: it has no board. A board is decided on by its head. */
const office = (members: readonly string[], unit: 'u-chi-uy' | 'u-ban' = 'u-chi-uy'): Store => {
  const head = { id: headDeciderId('u-ban'), name: 'Trưởng ban', class: 'agencyHead', way: 'head' as const }
  const deciders = [...process2023.deciders, { ...head, members: ['p-bi-thu'] }].map((each) => {
    if (each.id === 'chi-uy') return { ...each, unit: 'u-chi-uy', members: unit === 'u-chi-uy' ? [...members] : [] }
    return each.id === headDeciderId('u-ban') && unit === 'u-ban' ? { ...each, members: [...members] } : each
  })
  return openOffice({
    campaign: {
      ...{ id: 'kd', process: { ...process2023, deciders } },
      organisers: { partyGroup: ['p-to'], provincial: [], partyCell: ['p-to'] },
    },
    units: [
      { id: 'u-ban', head: 'p-bi-thu' },
      { id: 'u-chi-bo', kind: 'partyCell', head: 'p-cell' },
      { id: 'u-chi-uy', kind: 'cellCommittee', head: 'p-bi-thu', deputies: ['p-pho'], parent: 'u-chi-bo' },
    ],
    people: [...PEOPLE, 'p-cell', 'p-to'].map((id) => ({ id })),
    subjects: [
      { subject: 'p-vien', unit: 'u-chi-bo', group: 'G9', decider: 'chi-uy' },
      { subject: 'p-vien', unit: 'u-ban', decider: headDeciderId('u-ban') },
    ],
  })
}

type Change = { head: string } | { inCharge: string } | 'ends'

const changed = (unit: Unit, change: Change): Unit => {
  if (change === 'ends') return { ...unit, head: unit.delegation?.head ?? unit.head, delegation: null }
  if ('head' in change) return { ...unit, head: change.head }
  const days = { from: '2025-01-01', to: '2025-02-01', until: NOW, document: 'Giấy ủy quyền', by: 'p-to', begun: true }
  return { ...unit, head: change.inCharge, delegation: { ...days, head: unit.head, person: change.inCharge } }
}

/** As changes of the registry go: into the campaign where it is open, past it where it is over. */
const change = (store: Store, id: string, one: Change): void => {
  const [unit, campaign] = [read<Unit>(store, paths.unit(id)), campaignIn(store)]
  const before = { units: allUnits(store), people: workPeople(store) }
  const after = withUnit(before, changed(unit, one))
  if (campaign.status === 'open') {
    const found = changesOf({
      ...{ before, after, works: [workIn(store)], organisers: accountsIn(store), now: NOW },
      caller: { uid: 'p-to', name: 'Đồng chí to' },
    })
    if ('refused' in found) throw new Error(found.refused)
    apply(store, found.writes)
  }
  store.set(paths.unit(id), changed(unit, one))
}
const workPeople = (store: Store) =>
  [...PEOPLE, 'p-cell', 'p-to'].map((id) =>
    read<Parameters<typeof withUnit>[0]['people'][number]>(store, paths.person(id)),
  )

const close = (store: Store, kept = true): void => {
  const campaign = campaignIn(store)
  const ledAtClosing = leadersAtClosing(campaign.process, allUnits(store))
  store.set(paths.campaign('kd'), { ...campaign, status: 'closed', ...(kept && { ledAtClosing }) })
}
const reopen = (store: Store): string | null => {
  const found = caughtUpIn(store, NOW)
  if (!found.ok) return found.reason
  apply(store, found.writes)
  store.set(paths.campaign('kd'), { ...campaignIn(store), status: 'open', organisers: found.organisers })
  return null
}
const decides = (store: Store, id = 'chi-uy') =>
  campaignIn(store).process.deciders.find((each) => each.id === id)?.members
const asked = (store: Store) =>
  read<{ actors: { decision: string[] } }>(store, paths.review('kd_p-vien_partyCell')).actors.decision

describe('who decides in a campaign that is opened again, where its unit has no board', () => {
  it('is the secretary of today, and no more who was when it was over', () => {
    const store = office(['p-bi-thu', 'p-pho'])
    expect(workIn(store).boards.map(({ unit }) => unit)).not.toContain('u-chi-uy')
    expect(asked(store)).toEqual(expect.arrayContaining(['p-bi-thu', 'p-pho']))
    close(store)
    change(store, 'u-chi-uy', { head: 'p-moi' })
    expect(reopen(store)).toBeNull()
    expect(decides(store)).toEqual(['p-moi', 'p-pho'])
    expect(asked(store)).toEqual(expect.arrayContaining(['p-moi', 'p-pho']))
    expect(asked(store)).not.toContain('p-bi-thu')
  })

  it('is nobody before it is said who led it, where that was not kept: under that head it is opened', () => {
    const store = office(['p-bi-thu', 'p-pho'])
    close(store, false)
    change(store, 'u-chi-uy', { head: 'p-moi' })
    expect(reopen(store)).toBe('leadersUnknown')
    change(store, 'u-chi-uy', { head: 'p-bi-thu' })
    expect(reopen(store)).toBeNull()
    change(store, 'u-chi-uy', { head: 'p-moi' })
    expect(decides(store)).toEqual(['p-moi', 'p-pho'])
  })
})

describe('days in charge about the closing', () => {
  const TAKEN = ['p-bi-thu', 'p-vien', 'p-thay']
  const charge = { inCharge: 'p-thay' }
  const moved = { head: 'p-moi' }
  const COURSES: readonly [string, Change[], Change[], Change[], string[]][] = [
    ['run under a new head', [], [moved, charge], [], ['p-moi', 'p-vien', 'p-thay']],
    ['run under a new head, and end', [], [moved, charge], ['ends'], ['p-moi', 'p-vien', 'p-thay']],
    ['ended meanwhile', [charge], ['ends'], [], TAKEN],
    ['ended meanwhile, another head since', [charge], ['ends', moved], [], ['p-moi', 'p-vien', 'p-thay']],
    ['run on', [charge], [], ['ends'], TAKEN],
    ['of another', [charge], ['ends', moved, { inCharge: 'p-pho' }], ['ends'], ['p-moi', 'p-vien', 'p-thay']],
  ]
  for (const unit of ['u-chi-uy', 'u-ban'] as const) {
    it.each(COURSES)(`${unit}: that %s leave it as it would be had it been open all the time`, (...course) => {
      const [, before, over, after, members] = course
      const [store, open] = [office(TAKEN, unit), office(TAKEN, unit)]
      for (const each of before) change(store, unit, each)
      close(store)
      for (const each of over) change(store, unit, each)
      expect(reopen(store)).toBeNull()
      for (const each of after) change(store, unit, each)
      for (const each of [...before, ...over, ...after]) change(open, unit, each)
      const id = unit === 'u-ban' ? headDeciderId(unit) : 'chi-uy'
      expect(decides(store, id)).toEqual(members)
      expect(campaignIn(store).process).toEqual(campaignIn(open).process)
    })
  }
})
