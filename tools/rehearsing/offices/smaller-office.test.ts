import { expect, test } from 'vitest'
import { trialOffice } from '../../seed/roster.ts'
import { WITHOUT_ACCOUNT } from '../stages/self-review/first-access.ts'
import { smallerOffice } from './smaller-office.ts'

test('a smaller organisation keeps the province and some unions, with every track, group and decider of the whole', () => {
  const small = smallerOffice(trialOffice)
  expect(small.people.length).toBeLessThan(trialOffice.people.length)
  const of = (office: typeof small) => ({
    tracks: new Set(office.reviewPlan.map(({ track }) => track)),
    groups: new Set(office.reviewPlan.map(({ group }) => group)),
    kinds: new Set(office.units.map(({ kind }) => kind)),
  })
  expect(of(small)).toEqual(of(trialOffice))
  const people = new Set(small.people.map(({ id }) => id))
  expect(people).toContain(WITHOUT_ACCOUNT)
  for (const { head, clerks } of small.units) for (const id of [head, ...clerks]) expect(people).toContain(id)
})
