import { expect, test } from 'vitest'
import { stepSchema } from '../model/campaign.ts'
import { legalBases } from './2023/legal-bases.ts'
import { process2023 } from './2023/process-2023.ts'
import { steps } from './steps.ts'

test('the plan has its 17 steps, in order, each well formed', () => {
  expect(steps.map((step) => step.no)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  for (const step of steps) expect(stepSchema.safeParse(step).success).toBe(true)
  for (const step of steps) expect(step.before ?? step.dateText).toBeTruthy()
})

test('steps limit only stages that a path of the process has, each once', () => {
  const onPaths = new Set(
    process2023.paths.flatMap(({ track, stages, deciderClass }) =>
      stages.flatMap(({ stage }) => [
        `${track}.${stage}`,
        ...(deciderClass ? [`${track}.${stage}.${deciderClass}`] : []),
      ]),
    ),
  )
  const limits = steps.flatMap((step) => step.limits)
  expect(limits.filter((key) => !onPaths.has(key))).toEqual([])
  expect(new Set(limits).size).toBe(limits.length)
  // What the plan gives no date for: notices follow decisions, and a superior decides in his own time.
  const undated = [...process2023.tracks.map(({ id }) => `${id}.notice`), 'provincial.decision', 'partyCell.decision']
  // A class of decider has a date of its own only where the plan gives one.
  const ofAll = [...onPaths].filter((key) => key.split('.').length === 2)
  expect(ofAll.filter((key) => !limits.includes(key)).sort()).toEqual(undated.sort())
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
