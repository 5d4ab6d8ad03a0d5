import { describe, expect, it } from 'vitest'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { TEMPLATES } from '../../template/templates.ts'
import { aboutOf, conferenceKindOf, sheetOf, styleOf, titleFor } from './conference-kind.ts'

it('every unit of the plan of 2023 but the committee of a cell holds a conference of its kind', () => {
  expect(conferenceKindOf({ kind: 'office' }, process2023)?.kind).toBe('officeStaff')
  expect(conferenceKindOf({ kind: 'partyCell' }, process2023)?.kind).toBe('partyCell')
  expect(conferenceKindOf({ kind: 'cellCommittee' }, process2023)).toBeNull()
})

it('a kind has its words, layout and sheets; one that is gone has those of the administration', () => {
  const staff = conferenceKindOf({ kind: 'office' }, process2023)
  expect(staff && titleFor(staff, 'Cơ quan {year} $&')).toBe('Hội nghị cán bộ, công chức Cơ quan {year} $&')
  expect(aboutOf('partyGroup', process2023, 'Đảng đoàn', 2023)).toBe(
    'Hội nghị Đảng đoàn kiểm điểm tập thể, cá nhân năm 2023',
  )
  expect([styleOf('partyCell', process2023), sheetOf('partyCell', process2023)]).toEqual(['party', 'party'])
  expect([styleOf('gone', process2023), sheetOf('gone', process2023)]).toEqual(['administrative', null])
  expect(aboutOf('gone', process2023, 'Ban', 2023)).toBe('Hội nghị kiểm điểm của Ban năm 2023')
})

describe.each(TEMPLATES)('template $id', ({ plan: { process, conferenceRules: rules } }) => {
  const kinds = process.conferences.map(({ kind }) => kind)

  it('has a value wherever it has a field: nothing else can be stored', () => {
    expect(JSON.parse(JSON.stringify(rules))).toStrictEqual(rules)
  })

  it('has one kind of conference for a kind of unit', () => {
    const units = process.conferences.map(({ unitKind }) => unitKind)
    expect([new Set(kinds).size, new Set(units).size]).toEqual([kinds.length, units.length])
  })

  it('names no kind in its rules that it does not have, and says of each how it votes and who proposes', () => {
    expect(Object.keys(rules.ballot.byKind).sort()).toEqual([...kinds].sort())
    expect(Object.keys(rules.proposes?.byKind ?? {}).sort()).toEqual([...kinds].sort())
    const others = [
      ...Object.keys(rules.guests.byKind),
      ...(rules.reviewsMembers?.kinds ?? []),
      ...(rules.draftTo?.bodies ?? []).map(({ kind }) => kind),
    ]
    expect(others.filter((kind) => !kinds.includes(kind))).toEqual([])
  })
})
