import { expect, it } from 'vitest'
import { judge } from '../../../commands/admit.ts'
import type { Person } from '../../../model/person.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import { partStarts } from '../plan/parts.ts'
import { planImport } from '../plan/plan-import.ts'
import type { PersonRow, UnitRow } from '../row.ts'
import { type ImportFacts, importRegistry } from './import-registry.ts'
import { type Entry, type Import, pathsOf } from './journal.ts'
import { undoImport } from './undo-import.ts'

const NOW = new Date('2026-11-28T02:00:00Z')
const called = {
  caller: { uid: 'p-giu', access: { active: true, organiser: [], registrar: true } },
  now: NOW,
}
const tools = {
  hashOf: (email: string) => email.toLowerCase(),
  printOf: (documents: readonly unknown[]) => JSON.stringify(documents),
}
const UNIT = { id: 'u-1', name: 'Ban Một', shortName: 'Ban Một', kind: 'department' as const }
const unit = { ...UNIT, parent: null, head: 'p-0', deputies: [], clerks: [], drafters: [], order: 1 }

const row = (number: number, more: Partial<PersonRow> = {}): PersonRow => ({
  ...{ row: number, code: '', name: `Người ${number}`, birthDate: '1980-01-02', unit: 'Ban Một', title: 'Chuyên viên' },
  ...{ class: 'worker' as const, leader: null, partyTitle: '', unionTitle: '', partyMember: null, probationary: null },
  ...{ partyCell: '', committee: '', email: 'chung@x.vn', phone: '', is: '' },
  ...more,
})
const BLANK_UNIT = {
  ...{ shortName: '', kind: null, parent: '', deputies: [], clerks: [], issuer: '', superior: '' },
  ...{ place: '', order: null },
}
const PEOPLE = [row(2), row(3), row(4)]

/** What the registry holds, as far as importing reads it. */
const peopleIn = (store: Store) =>
  [...store].flatMap(([path, data]) => (/^people\/[^/]+$/.test(path) ? [data as Person] : []))
const mailboxesIn = (store: Store) =>
  new Map(
    [...store].flatMap(([path, data]) =>
      path.startsWith('signInEmails/')
        ? [[path.slice('signInEmails/'.length), Reflect.get(data, 'personIds') as string[]] as const]
        : [],
    ),
  )
const lastIn = (store: Store): Import | null => {
  const last = store.get('settings/import')
  return last ? ((store.get(`imports/${Reflect.get(last, 'last')}`) as Import | undefined) ?? null) : null
}

const factsOf = (store: Store, more: Partial<ImportFacts>): ImportFacts => {
  const people = peopleIn(store)
  const facts = new Map(
    people.map(({ id }) => [
      id,
      {
        contact: store.get(`people/${id}/private/contact`) as { email: string; phone: null },
        personal: store.get(`people/${id}/private/personal`) as { birthDate: string },
      },
    ]),
  )
  const registry = { units: [unit], people, facts, mailboxes: new Map(), inUse: new Set<string>(), campaignOpen: false }
  const ids = { units: [], people: PEOPLE.map(({ row: number }) => `p-${number}`) }
  return {
    ...called,
    ...tools,
    plan: planImport({ units: [], people: PEOPLE }, registry, ids),
    starts: [0, 2],
    fingerprints: ['đầu', 'sau'],
    ...{ part: 0, seen: 'đầu', preview: false, continues: null, newId: 'i-1', last: lastIn(store) },
    userNames: new Set(),
    mailboxes: mailboxesIn(store),
    ...more,
  }
}
const store = (held: Store, more: Partial<ImportFacts>) => {
  const judged = judge(importRegistry)(factsOf(held, more))
  if (judged.ok) apply(held, judged.writes)
  return judged.ok ? 'ok' : judged.reason
}
const undo = (
  held: Store,
  asked: string,
  others: { path: string; data: object }[] = [],
  more: { campaignOpen?: boolean; inUse?: ReadonlySet<string> } = {},
) => {
  const last = lastIn(held)
  const parts = `imports/${last?.id}/parts/`
  const entriesOf = (wanted: (path: string) => boolean) =>
    [...held].flatMap(([path, data]) =>
      path.startsWith(parts) && wanted(path) ? (Reflect.get(data, 'entries') as Entry[]) : [],
    )
  const isLastPart = (path: string) => path.startsWith(`${parts}${(last?.chunks.length ?? 0) - 1}.`)
  const [entries, earlier] = [entriesOf(isLastPart), entriesOf((path) => !isLastPart(path))]
  const places = new Set(entries.flatMap(pathsOf))
  const judged = judge(undoImport)({
    ...{ ...called, ...tools, asked, preview: false, last, entries, earlier, others, mailboxes: mailboxesIn(held) },
    ...{ campaignOpen: false, inUse: new Set<string>(), ...more },
    stored: new Map([...held].filter(([path]) => places.has(path))),
  })
  if (judged.ok) apply(held, judged.writes)
  return judged.ok ? 'ok' : judged.reason
}
const withoutJournal = (held: Store) =>
  [...held.keys()].filter((path) => !/^(imports|settings|directory)/.test(path)).sort()

it('what is stored in parts waits for the rest, is gone on with, and is taken back part by part', () => {
  const held: Store = new Map()
  expect(store(held, {})).toBe('ok')
  expect(lastIn(held)).toMatchObject({ status: 'running', people: 2 })
  expect(store(held, {})).toBe('importUnfinished')
  expect(store(held, { part: 1, seen: 'đầu', continues: 'i-1' })).toBe('registryChanged')
  expect(store(held, { part: 1, seen: 'sau', continues: 'i-1' })).toBe('ok')
  expect(lastIn(held)).toMatchObject({ status: 'done', people: 3 })
  expect(store(held, { part: 1, seen: 'sau', continues: 'i-1' })).toBe('importOver')
  expect(held.get('signInEmails/chung@x.vn')).toEqual({ personIds: ['p-2', 'p-3', 'p-4'] })
  expect([2, 3, 4].map((number) => Reflect.get(held.get(`access/p-${number}`) ?? {}, 'userName'))).toEqual([
    'nguoi2',
    'nguoi3',
    'nguoi4',
  ])

  expect(undo(held, 'i-1')).toBe('ok')
  expect(held.get('signInEmails/chung@x.vn')).toEqual({ personIds: ['p-2', 'p-3'] })
  expect(store(held, { newId: 'i-2' })).toBe('importUnfinished')
  expect(undo(held, 'i-1')).toBe('ok')
  expect(withoutJournal(held)).toEqual([])
  expect(undo(held, 'i-1')).toBe('notLastImport')
})

it('what began and stopped is gone on with from its beginning, and doubles nothing', () => {
  const held: Store = new Map()
  store(held, {})
  const before = withoutJournal(held)
  expect(store(held, { continues: 'i-1' })).toBe('ok')
  expect(withoutJournal(held)).toEqual(before)
  expect(store(held, { part: 1, seen: 'sau', continues: 'i-1' })).toBe('ok')
  expect(lastIn(held)).toMatchObject({ status: 'done', people: 3 })
})

it('the next import forgets what the last one kept of people', () => {
  const held: Store = new Map()
  store(held, { starts: [0] })
  expect([...held.keys()].filter((path) => path.includes('/parts/'))).toEqual(['imports/i-1/parts/0.0'])
  expect(store(held, { starts: [0], newId: 'i-2' })).toBe('ok')
  expect([...held.keys()].filter((path) => path.includes('/parts/'))).toEqual([])
  expect(undo(held, 'i-1')).toBe('notLastImport')
})

it('what somebody has changed or names is not taken back', () => {
  const held: Store = new Map()
  store(held, { starts: [0] })
  expect(undo(held, 'i-1', [{ path: 'conferences/c', data: { roll: [{ id: 'p-3' }] } }])).toBe('importInUse')
  expect(undo(held, 'i-1', [{ path: 'units/u', data: { rows: { 'p-3': 1 } } }])).toBe('importInUse')
  held.set('access/p-3', { ...held.get('access/p-3'), hasAccount: true })
  expect(undo(held, 'i-1')).toBe('importInUse')
})

it('what open work follows is not set back, nor the e-mail of an account in use', () => {
  const held: Store = new Map()
  store(held, { starts: [0] })
  const known = peopleIn(held)
  const facts = new Map(
    known.map(({ id }) => [
      id,
      { contact: { email: 'chung@x.vn', phone: null }, personal: { birthDate: '1980-01-02' } },
    ]),
  )
  const again = (units: UnitRow[], people: PersonRow[]) => {
    const registry = { units: [unit], people: known, facts, mailboxes: new Map(), inUse: new Set<string>() }
    const ids = { units: ['u-1'], people: ['p-x'] }
    const plan = planImport({ units, people }, { ...registry, campaignOpen: false }, ids)
    const next: Store = new Map([...held, ['units/u-1', unit]])
    expect(store(next, { plan, starts: [0], newId: 'i-2' })).toBe('ok')
    return next
  }
  const head = { ...BLANK_UNIT, row: 2, name: 'Ban Một', head: 'Người 3' }
  expect(undo(again([head], []), 'i-2', [], { campaignOpen: true })).toBe('importInUse')
  expect(undo(again([head], []), 'i-2')).toBe('ok')
  expect(undo(again([], [row(2, { title: 'Phó Ban' })]), 'i-2', [], { campaignOpen: true })).toBe('importInUse')
  expect(undo(again([], [row(2, { phone: '0912' })]), 'i-2', [], { campaignOpen: true })).toBe('ok')
  const mail = again([], [row(2, { email: 'moi@x.vn' })])
  expect(undo(mail, 'i-2', [], { inUse: new Set(['p-2']) })).toBe('importInUse')
  expect(undo(mail, 'i-2')).toBe('ok')
})

it('a part ends at two thousand people, or where a commit would grow too large', () => {
  const rows = (count: number, title: string) => Array.from({ length: count }, (_, at) => row(at + 2, { title }))
  expect(partStarts({ units: [], people: [] }, 1_000)).toEqual([0])
  expect(partStarts({ units: [], people: rows(4_001, 'Chuyên viên') }, 9_000_000)).toEqual([0, 2_000, 4_000])
  const long = rows(2_000, 'Ủ'.repeat(200)).map((each) => ({ ...each, committee: 'Ủ'.repeat(200) }))
  const [, second = 0, ...others] = partStarts({ units: [], people: long }, 9_000_000)
  expect(second).toBeGreaterThan(1_000)
  expect(second).toBeLessThan(2_000)
  expect(others).toEqual([])
})
