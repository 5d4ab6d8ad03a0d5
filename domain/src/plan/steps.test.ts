import { expect, test } from 'vitest'
import { stepSchema } from '../model/campaign.ts'
import { TRACKS } from '../model/terms.ts'
import { WORKFLOW } from '../workflow.ts'
import { legalBases } from './legal-bases.ts'
import { steps } from './steps.ts'

test('the plan has its 17 steps, in order, each well formed', () => {
  expect(steps.map((step) => step.no)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  for (const step of steps) expect(stepSchema.safeParse(step).success).toBe(true)
  for (const step of steps) expect(step.before ?? step.dateText).toBeTruthy()
})

test('steps and workflow name the same outer limits', () => {
  const fromWorkflow = TRACKS.flatMap((track) =>
    WORKFLOW[track].flatMap((row) => (row.planStep ? [`${row.planStep} ${track}.${row.stage}`] : [])),
  )
  const fromSteps = steps.flatMap((step) => step.limits.map((key) => `${step.no} ${key}`))
  expect([...fromSteps].sort()).toEqual([...fromWorkflow].sort())
})

test('the nine bases and the two decrees are there, the doubtful number with its note', () => {
  expect(legalBases.map((basis) => basis.number)).toEqual([
    '15-QĐ/TU',
    '16-QĐ/TU',
    '18-QĐ/TU',
    '641-KH/TU',
    '3140/QĐ-TLĐ',
    '997-QĐ/TU',
    '01-HD/ĐĐ',
    '37-QĐ/ĐĐ',
    '106-KH/ĐUK',
    '90/2020/NĐ-CP',
    '48/2023/NĐ-CP',
  ])
  expect(legalBases.find((basis) => basis.number === '01-HD/ĐĐ')?.note).toContain('27-HD/ĐĐ')
})

test('all words of the plan are composed letters (NFC)', () => {
  const words = JSON.stringify([steps, legalBases])
  expect(words).toBe(words.normalize('NFC'))
})
