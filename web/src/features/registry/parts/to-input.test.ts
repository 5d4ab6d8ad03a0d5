import type { Person } from '@kiemdiem/domain/model/person'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { personInput, unitInput } from '@kiemdiem/domain/registry/inputs'
import { expect, it } from 'vitest'
import { emptyPerson, emptyUnit, newId, personInputOf, unitInputOf } from './to-input.ts'

const unit: Unit = {
  ...{ id: 'u-ban', name: 'Ban', shortName: 'Ban', kind: 'department', parent: null, head: 'p-an', order: 1 },
  ...{ deputies: [], clerks: [], drafters: [] },
}
const person: Person = {
  ...{ id: 'p-an', name: 'Lò Thị An', class: 'civilServant', leader: false, partyMember: true, active: true },
  posts: [{ unit: 'u-ban', title: 'Chuyên viên' }],
}

it('what was saved before, with its edition and its trail, is input again', () => {
  const members = [{ person: 'p-an', name: 'Lò Thị An', post: '', agency: '', from: null, to: null, votes: true }]
  for (const each of [unit, { ...unit, members, place: 'Lai Châu', rev: 3, eventSeq: 2 }])
    expect(unitInput.safeParse(unitInputOf(each)).success).toBe(true)
  for (const each of [person, { ...person, probationary: true, code: 'CB-1', rev: 3 }])
    expect(personInput.safeParse(personInputOf(each, null)).success).toBe(true)
  const known = { email: 'an@x.vn', phone: null, birthDate: '1990-01-02' }
  expect(personInput.safeParse(personInputOf(person, known)).success).toBe(true)
})

it('what is new needs no more than its names', () => {
  expect(
    unitInput.safeParse({ ...emptyUnit(newId('u'), 1), name: 'Ban', shortName: 'Ban', head: 'p-an' }).success,
  ).toBe(true)
  expect(personInput.safeParse({ ...emptyPerson(newId('p')), name: 'Lò Thị An' }).success).toBe(true)
})
