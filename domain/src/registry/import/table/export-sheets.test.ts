import { expect, it } from 'vitest'
import type { Person } from '../../../model/person.ts'
import type { Unit } from '../../../model/unit.ts'
import { planImport } from '../plan/plan-import.ts'
import type { Known } from '../plan/planned.ts'
import { leaving } from './cell.ts'
import { exportSheets, templateSheets } from './export-sheets.ts'
import { findTable } from './find-table.ts'
import { readPeople, readUnits } from './read-rows.ts'

it('what begins like a formula leaves as text, and comes back as it was', () => {
  for (const text of ['=1+1', '+84 912', '-5', '@x', '\tx', '\0x', ' =1', '＝1']) expect(leaving(text)).toBe(`'${text}`)
  for (const text of ['', 'Lò Thị Mai', '0912', 'a=b', "'x"]) expect(leaving(text)).toBe(text)
})

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name, shortName: name, kind: 'department', parent: null, head: 'p-mai' },
  ...{ deputies: [], clerks: [], drafters: [], order: 1, ...more },
})
const known = (
  person: Partial<Person> & Pick<Person, 'id' | 'name'>,
  birthDate: string | null,
  phone: string,
): Known => ({
  person: {
    ...{ class: 'civilServant', leader: false, partyMember: true, active: true },
    posts: [{ unit: 'u-a', title: 'Chuyên viên' }],
    ...person,
  },
  contact: { email: `${person.id}@x.vn`, phone },
  personal: { birthDate },
})

it('the exported registry is read back with nothing changed, whatever it holds', () => {
  const units = [
    unit('u-a', 'Ban Một', { deputies: ['p-an1', 'p-an2'], issuer: '=HYPERLINK("x")', place: 'Lai Châu' }),
    unit('u-b', 'Chi bộ Hai', { kind: 'partyCell', parent: 'u-a', head: 'p-an2', clerks: ['p-mai'], order: 2 }),
  ]
  const people = [
    known({ id: 'p-mai', name: 'Lò Thị Mai', code: '001', leader: true }, '1980-01-02', '+84 912'),
    known(
      {
        id: 'p-an1',
        name: 'Nguyễn Văn An',
        posts: [
          { unit: 'u-a', title: '-Phó trưởng ban', kind: 'administration' },
          { unit: 'u-b', title: 'Ủy viên', kind: 'party' },
          { unit: null, title: 'Chủ tịch Công đoàn', kind: 'union' },
        ],
        partyCell: { name: 'Chi bộ Hai', committee: 'Đảng bộ cơ quan' },
        probationary: true,
      },
      '1990-05-06',
      '0912 000 001',
    ),
    known({ id: 'p-an2', name: 'Nguyễn Văn An', code: '002', posts: [{ unit: 'u-b', title: 'Bí thư' }] }, null, ''),
    known({ id: 'p-le', name: 'Vàng A Lẻ', posts: [{ unit: null, title: 'Cộng tác viên' }], code: '003' }, null, ''),
    known({ id: 'p-di', name: 'Cao Văn Lợi', active: false }, null, ''),
  ]
  const [peopleSheet, unitSheet] = exportSheets(people, units)
  const [of, ofUnits] = [
    findTable(peopleSheet ?? { name: '', rows: [] }),
    findTable(unitSheet ?? { name: '', rows: [] }),
  ]
  if (of?.kind !== 'people' || ofUnits?.kind !== 'units') throw new Error('not found again')
  const [read, readOfUnits] = [readPeople(of), readUnits(ofUnits)]
  expect([...read.faults, ...readOfUnits.faults]).toEqual([])
  const plan = planImport(
    { people: read.rows, units: readOfUnits.rows },
    {
      units,
      people: people.map(({ person }) => person),
      facts: new Map(people.map(({ person, ...facts }) => [person.id, facts])),
      mailboxes: new Map(),
      inUse: new Set(people.map(({ person }) => person.id)),
      campaignOpen: true,
    },
    { units: [], people: [] },
  )
  expect([...plan.people, ...plan.units].map(({ outcome }) => outcome)).toEqual(Array(6).fill('unchanged'))
})

it('the template is a table of which every column is known', () => {
  const tables = templateSheets().map(findTable)
  expect(tables.map((table) => table?.kind)).toEqual(['people', 'units'])
  expect(tables.every((table) => table?.columns.every((column) => column !== null))).toBe(true)
})
