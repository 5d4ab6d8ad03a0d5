import { personSchema } from '@kiemdiem/domain/model/person'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'
import { membersOf } from '@kiemdiem/domain/registry/members-of'
import { expect, test } from 'vitest'
import { CAST } from '../../tests/cast.ts'
import { people, reviewPlan, roster, units } from './roster.ts'

const ids = people.map((person) => person.id)
const unitOf = (id: string) => {
  const unit = units.find((each) => each.id === id)
  if (!unit) throw new Error(`no unit ${id}`)
  return unit
}
const of = (subject: string) => reviewPlan.filter((plan) => plan.subject === subject).map((plan) => plan.track)

test('about sixty people, well formed, with distinct ids and user names', () => {
  expect(people.length).toBe(61)
  for (const person of people) expect(personSchema.safeParse(person).success).toBe(true)
  for (const id of ids) expect(id).toMatch(/^p-[a-z0-9-]+$/)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(roster.map((each) => each.userName)).size).toBe(roster.length)
  for (const { name } of people) expect(name).toBe(name.normalize('NFC'))
})

test('every unit is headed, drafted and served by people who are there', () => {
  for (const unit of units) {
    expect(unitSchema.safeParse(unit).success).toBe(true)
    expect(unit.clerks.length).toBeGreaterThan(0)
    for (const id of [unit.head, ...unit.deputies, ...unit.clerks, ...unit.drafters]) expect(ids).toContain(id)
  }
})

test('collectives have their members: of other agencies too, one on probation, and nobody twice', () => {
  const members = (id: string) => membersOf(unitOf(id), people, '2023-12-01')
  expect(members('u-dang-doan')).toHaveLength(5)
  expect(members('u-chi-uy').map(({ post }) => post)).toEqual(['Bí thư', 'Phó Bí thư', 'Chi ủy viên'])
  expect(members('u-chi-bo').filter(({ votes }) => !votes)).toHaveLength(1)
  expect(members('u-cspl')).toHaveLength(5)
  for (const unit of units.filter(({ kind }) => kind === 'standingCommittee')) {
    expect(members(unit.id).length).toBeGreaterThanOrEqual(3)
    expect(members(unit.id).some(({ person, agency }) => person === null && agency !== '')).toBe(true)
  }
  for (const { id } of units) {
    const keys = members(id).map(({ person, name }) => person ?? name)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { person } of members(id)) if (person !== null) expect(ids).toContain(person)
  }
})

test('contacts are of a reserved domain; some have none and two share one', () => {
  const emails = roster.flatMap((each) => (each.email ? [each.email] : []))
  for (const email of emails) expect(email).toMatch(/@laichau\.example$/)
  expect(emails.length - new Set(emails).size).toBe(1)
  expect(roster.filter((each) => each.email === null).length).toBeGreaterThanOrEqual(3)
})

test('each board shows one track, each subject is reviewed once a track', () => {
  for (const unit of units) {
    const tracks = new Set(reviewPlan.filter((plan) => plan.unit === unit.id).map((plan) => plan.track))
    expect(tracks.size).toBeLessThanOrEqual(1)
  }
  const keys = reviewPlan.map((plan) => `${plan.subject} ${plan.track}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('who is reviewed in which tracks', () => {
  expect(of(CAST.cadre)).toEqual(['partyGroup', 'partyCell'])
  expect(of(CAST.nonMember)).toEqual(['partyGroup'])
  expect(of(CAST.provincialLeader)).toEqual(['provincial', 'partyCell'])
  expect(of(CAST.districtStaff)).toEqual(['partyGroup'])
  expect(of(CAST.deactivated)).toEqual([])
  expect(of('u-dang-doan')).toEqual(['provincial'])
  expect(of('u-chi-bo')).toEqual(['partyCell'])
})

test('each review is rated in a group that is known', () => {
  expect(new Set(reviewPlan.map((plan) => plan.group))).toEqual(new Set(process2023.groups.map(({ id }) => id)))
})

test('seventeen collectives write; offices and the cell rest on the report of another', () => {
  const collectives = reviewPlan.filter((plan) => plan.subjectKind === 'unit')
  expect(collectives.filter((plan) => !plan.paperOf)).toHaveLength(4 + 11 + 1 + 1)
  expect(collectives.filter((plan) => plan.paperOf)).toHaveLength(11 + 1)
})

test('every role is held, every track organised by at least two, and the cast is of the roster', () => {
  for (const { id } of process2023.tracks) expect(roster.filter((each) => each.organiser.includes(id))).toHaveLength(2)
  expect(roster.some((each) => each.admin)).toBe(true)
  for (const id of Object.values(CAST)) expect(ids).toContain(id)
})
