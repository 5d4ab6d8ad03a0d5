import { expect, test } from 'vitest'
import { planUnits } from './units.ts'

test('the units of the plan: 29, with distinct ids and an order of their own', () => {
  expect(planUnits).toHaveLength(29)
  expect(new Set(planUnits.map((unit) => unit.id)).size).toBe(29)
  expect(new Set(planUnits.map((unit) => unit.order)).size).toBe(29)
  for (const { id } of planUnits) expect(id).toMatch(/^u-[a-z0-9-]+$/)
})

test('every office stands under the standing committee of its union', () => {
  const offices = planUnits.filter((unit) => unit.kind === 'office')
  expect(offices).toHaveLength(11)
  for (const office of offices) {
    expect(planUnits.find((unit) => unit.id === office.parent)?.kind).toBe('standingCommittee')
  }
})
