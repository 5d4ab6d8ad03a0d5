import { describe, expect, it, test } from 'vitest'
import type { Paper } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import type { Unit } from '../../model/unit.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { templateYouthUnion } from '../../template/template-youth-union.ts'
import { actFactsOf } from './act-facts.ts'
import { inFull } from './in-full.ts'
import { employerOf } from './issuer-of.ts'
import { paperFactsOf } from './paper-facts.ts'
import { signedAs } from './signed-as.ts'

const campaign = { year: 2023, place: 'Lai Châu', process: process2023 }
const unit = (kind: Unit['kind'], name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id: 'u-x', name, shortName: name, kind, parent: null, head: 'p-a', deputies: ['p-b'] },
  ...{ clerks: [], drafters: [], order: 1, ...more },
})
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name: `Người ${id}`, class: 'civilServant', leader: true, partyMember: true, posts: [], active: true },
  ...more,
})

describe('as what somebody signs', () => {
  it.each([
    ['partyGroup', 'Đảng đoàn', 'T/M ĐẢNG ĐOÀN', 'BÍ THƯ', 'T/M ĐẢNG ĐOÀN', 'PHÓ BÍ THƯ'],
    ['cellCommittee', 'Chi ủy', 'T/M CHI ỦY', 'BÍ THƯ', 'T/M CHI ỦY', 'PHÓ BÍ THƯ'],
    ['standingCommittee', 'Ban Thường vụ', 'TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH', 'TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH'],
    ['department', 'Ban Tài chính', '', 'TRƯỞNG BAN', 'KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ['department', 'Văn phòng LĐLĐ tỉnh', '', 'CHÁNH VĂN PHÒNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
  ] as const)('%s %s, where the registry does not say', (kind, name, capacity, title, under, deputy) => {
    expect(signedAs(unit(kind, name), person('p-a'))).toEqual({ capacity, title, name: 'Người p-a' })
    expect(signedAs(unit(kind, name), person('p-b'))).toMatchObject({ capacity: under, title: deputy })
  })

  it('is what the registry says, where it does', () => {
    const signers = [{ person: 'p-b', capacity: 'KT. TRƯỞNG BAN', title: 'PHÓ BAN' }]
    expect(signedAs(unit('department', 'Ban', { signers }), person('p-b')).title).toBe('PHÓ BAN')
  })
})

test('an issuer is named in full, whatever was entered', () => {
  expect(inFull('BTV LĐLĐ huyện Tam Đường')).toBe('Ban Thường vụ Liên đoàn Lao động huyện Tam Đường')
  expect(inFull('Công ty LĐLĐX')).toBe('Công ty LĐLĐX')
})

test('who is reviewed by the Đảng đoàn works at the federation, by a standing committee at the union', () => {
  expect(employerOf(unit('partyGroup', 'Đảng đoàn LĐLĐ tỉnh'), campaign)).toMatchObject({
    name: 'Liên đoàn Lao động tỉnh Lai Châu',
    superior: 'Tổng Liên đoàn Lao động Việt Nam',
  })
  const committee = unit('standingCommittee', 'Ban Thường vụ LĐLĐ huyện Tam Đường', { place: 'Tam Đường' })
  expect(employerOf(committee, campaign)).toMatchObject({
    ...{ name: 'Liên đoàn Lao động huyện Tam Đường', superior: 'Liên đoàn Lao động tỉnh Lai Châu' },
    place: 'Tam Đường',
  })
  expect(employerOf(unit('office', 'Cơ quan LĐLĐ huyện Tam Đường'), campaign).name).toBe(
    'Liên đoàn Lao động huyện Tam Đường',
  )
})

test('above the units of another organisation stands what its template names, and nothing of the federation', () => {
  const { process } = templateYouthUnion.plan
  const other = { place: 'Lai Châu', process }
  expect(employerOf(unit('department', 'Ban Phong trào'), other)).toMatchObject({
    ...{ name: 'Ban Phong trào', superior: 'Tỉnh đoàn Lai Châu' },
  })
  expect(employerOf(unit('partyCell', 'Chi đoàn cơ quan'), other)).toMatchObject({
    ...{ name: 'Tỉnh đoàn Lai Châu', superior: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  })
  const { agency: _, ...opened } = process2023
  expect(employerOf(unit('partyGroup', 'Đảng đoàn'), { ...campaign, process: opened })).toEqual(
    employerOf(unit('partyGroup', 'Đảng đoàn'), campaign),
  )
})

describe('facts of a paper', () => {
  const paper = {
    subjectKind: 'person' as const,
    ...{ subject: 'p-a', subjectName: 'Người', unitName: 'Ban', responsible: 'p-a' },
    tracks: ['partyGroup', 'partyCell'],
  } satisfies Partial<Paper>
  const of = (who: Person, on = '2023-12-01') =>
    paperFactsOf({
      ...{ campaign, paper: { ...paper, tracks: paper.tracks }, person: who, unit: unit('department', 'Ban'), on },
      cell: { name: 'Chi bộ cơ quan LĐLĐ tỉnh', superior: 'Đảng bộ Khối tỉnh' },
    })

  it('part the posts by kind, none twice, and none that has ended', () => {
    const party = { unit: null, title: 'Ủy viên Đảng đoàn', kind: 'party' } as const
    const posts = [
      { unit: 'u-x', title: 'Trưởng Ban' },
      ...[party, { ...party, unit: 'u-dang-doan' }],
      { unit: null, title: 'Ủy viên Ban Thường vụ LĐLĐ tỉnh', kind: 'union' as const, to: '2023-11-30' },
      { unit: null, title: 'Ủy viên Ban Chấp hành LĐLĐ tỉnh', kind: 'union' as const },
    ]
    expect(of(person('p-a', { posts }))).toMatchObject({
      ...{ posts: ['Trưởng Ban'], partyPosts: ['Ủy viên Đảng đoàn'] },
      unionPosts: ['Ủy viên Ban Chấp hành Liên đoàn Lao động tỉnh'],
    })
  })

  it('name the cell of the campaign, or the person’s own elsewhere', () => {
    const name = 'Chi bộ cơ quan Liên đoàn Lao động tỉnh'
    expect(of(person('p-a')).cell).toEqual({ name, committee: 'Đảng bộ Khối tỉnh' })
    const partyCell = { name: 'Chi bộ LĐLĐ huyện', committee: 'Đảng bộ huyện Tam Đường' }
    expect(of(person('p-a', { partyCell })).cell).toEqual({
      name: 'Chi bộ Liên đoàn Lao động huyện',
      committee: 'Đảng bộ huyện Tam Đường',
    })
  })

  it('of a collective: its Party organisation above it, its own place, its signer', () => {
    const name = 'Ban Thường vụ LĐLĐ huyện'
    const report = { ...paper, subject: 'u-x', subjectKind: 'unit' as const, subjectName: name }
    const committee = unit('standingCommittee', 'Ban Thường vụ LĐLĐ huyện', {
      ...{ place: 'Tam Đường', superior: 'Liên đoàn Lao động tỉnh Lai Châu' },
    })
    const facts = paperFactsOf({
      ...{ campaign, paper: { ...report, tracks: ['partyGroup'] }, person: person('p-a'), unit: committee, cell: null },
      on: '2023-12-01',
    })
    expect(facts).toMatchObject({
      ...{ name: 'Ban Thường vụ Liên đoàn Lao động huyện', person: null },
      issuer: { superior: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu', place: 'Tam Đường' },
      signature: { capacity: 'TM. BAN THƯỜNG VỤ', title: 'CHỦ TỊCH' },
    })
  })
})

test('a conference of a unit that is gone is headed by the names it has', () => {
  const facts = actFactsOf(
    { kind: 'standingCommittee', track: 'partyGroup', unitName: 'Ban Thường vụ LĐLĐ huyện' },
    { unit: null, signer: null, campaign },
  )
  expect(facts).toMatchObject({
    issuer: { name: 'Ban Thường vụ Liên đoàn Lao động huyện', superior: 'Liên đoàn Lao động tỉnh Lai Châu' },
    signature: null,
  })
})

test('what a conference issues keeps how the campaign lays its tables on that day', () => {
  const roll = [{ column: 'name', head: 'Thành viên' }]
  const made = (tableLayouts?: { roll: typeof roll }) =>
    actFactsOf(
      { kind: 'standingCommittee', track: 'partyGroup', unitName: 'Ban Thường vụ LĐLĐ huyện' },
      { unit: null, signer: null, campaign: { ...campaign, ...(tableLayouts && { tableLayouts }) } },
    )
  expect(made({ roll }).tables).toEqual({ roll })
  expect(made()).not.toHaveProperty('tables')
})
