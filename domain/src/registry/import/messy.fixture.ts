import type { Person } from '../../model/person.ts'
import type { Unit } from '../../model/unit.ts'
import { type ImportRows, planImport } from './plan/plan-import.ts'
import type { RegistrySeen } from './plan/planned.ts'
import type { PersonRow } from './row.ts'
import type { Cell } from './table/cell.ts'
import { findTable } from './table/find-table.ts'
import { type PlacedNote, readPeople, readUnits } from './table/read-rows.ts'

/** An office as it stands before a file comes, and what sheets of raw cells come to in it. */

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name, shortName: name, kind: 'department', parent: null, head: 'p-son' },
  ...{ deputies: [], clerks: [], drafters: [], order: 1, ...more },
})
const person = (id: string, name: string, at: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name, class: 'civilServant', leader: false, partyMember: true, active: true },
  posts: [{ unit: at, title: 'Chuyên viên' }],
  ...more,
})
const PEOPLE = [
  person('p-son', 'Hoàng Văn Sơn', 'u-tc', {
    code: '0007',
    leader: true,
    posts: [{ unit: 'u-tc', title: 'Trưởng ban' }],
  }),
  person('p-hoa', 'Lò Thị Hòa', 'u-tg'),
  person('p-an1', 'Nguyễn Văn An', 'u-tg'),
  person('p-an2', 'Nguyễn Văn An', 'u-tc'),
  person('p-gone', 'Vàng A Páo', 'u-tc', { active: false }),
]
const BIRTHS: Record<string, string | null> = { 'p-hoa': '1980-01-02', 'p-an1': '1975-05-05', 'p-an2': null }
export const REGISTRY: RegistrySeen = {
  units: [
    unit('u-tc', 'Ban Tổ chức - Kiểm tra', { shortName: 'Ban TC-KT' }),
    unit('u-tg', 'Ban Tuyên giáo và Nữ công', { shortName: 'Ban TG-NC', order: 2 }),
  ],
  people: PEOPLE,
  facts: new Map(
    PEOPLE.map(({ id }) => [
      id,
      { contact: { email: `${id}@x.vn`, phone: null }, personal: { birthDate: BIRTHS[id] ?? null } },
    ]),
  ),
  mailboxes: new Map([['p-hoa@x.vn', ['p-hoa']]]),
  inUse: new Set(),
  campaignOpen: false,
}

const ids = (rows: ImportRows) => ({
  units: rows.units.map((_, at) => `u-new${at}`),
  people: rows.people.map((_, at) => `p-new${at}`),
})
export const plan = (rows: ImportRows, registry = REGISTRY) => planImport(rows, registry, ids(rows))

const placed = ({ reason, place, text }: PlacedNote) => `${reason} ${place} ${text}`.trim()

/** What sheets of raw cells come to: rows by outcome, notes as "reason@cell". */
export const outcome = (sheets: (readonly (readonly Cell[])[])[], registry = REGISTRY) => {
  const rows: { units: ImportRows['units'][number][]; people: PersonRow[] } = { units: [], people: [] }
  const [faults, notices]: [PlacedNote[], PlacedNote[]] = [[], []]
  for (const cells of sheets) {
    const table = findTable({ name: 'Trang', rows: cells })
    if (!table) continue
    const read = table.kind === 'people' ? readPeople(table) : readUnits(table)
    faults.push(...read.faults)
    notices.push(...read.notices)
    if (table.kind === 'people') rows.people.push(...(read.rows as PersonRow[]))
    else rows.units.push(...(read.rows as ImportRows['units'][number][]))
  }
  const planned = plan(rows, registry)
  const told = (each: { row: number; outcome: string; notes: { reason: string; text: string }[] }) =>
    [each.row, each.outcome, ...each.notes.map(({ reason, text }) => (text ? `${reason} ${text}` : reason))].join(' ')
  return {
    people: planned.people.map(told),
    units: planned.units.map(told),
    faults: faults.map(placed),
    notices: notices.map(placed),
    rows,
    planned,
  }
}
