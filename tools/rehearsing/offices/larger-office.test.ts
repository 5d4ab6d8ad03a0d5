import { expect, test } from 'vitest'
import { trialOffice } from '../../seed/roster.ts'
import { largerOffice } from './larger-office.ts'

test('a larger organisation has so many people, each with an id, user name and mailbox of his own, and keeps the trial’s', () => {
  const office = largerOffice(trialOffice, 300)
  expect(office.people).toHaveLength(300)
  for (const of of [
    office.roster.map(({ userName }) => userName),
    office.people.map(({ id }) => id),
    office.people.map(({ name }) => name),
  ])
    expect(new Set(of).size).toBe(300)
  expect(office.roster.slice(0, trialOffice.roster.length)).toEqual(trialOffice.roster)
  expect(office.units.map(({ id, head }) => [id, head])).toEqual(trialOffice.units.map(({ id, head }) => [id, head]))
})

test('everybody new is reviewed, in units that grow alike, and it is the same at every run', () => {
  const office = largerOffice(trialOffice, 300)
  const added = office.people.slice(trialOffice.people.length)
  const reviewed = new Set(office.reviewPlan.map(({ subject }) => subject))
  expect(added.filter(({ id }) => !reviewed.has(id))).toEqual([])
  const sizes = [...Map.groupBy(added, ({ posts }) => posts[0]?.unit).values()].map((of) => of.length)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
  expect(largerOffice(trialOffice, 300)).toEqual(office)
  expect(largerOffice(trialOffice, 20)).toBe(trialOffice)
})
