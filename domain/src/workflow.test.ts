import { describe, expect, it } from 'vitest'
import { processSchema } from './model/process.ts'
import { STAGES } from './model/terms.ts'
import { process2023 } from './plan/2023/process-2023.ts'
import { nextStage, pathOf, selfReviewOnPaper, stageAfter, trackName } from './workflow.ts'

const stagesOf = (track: string, deciderClass: string | null = null) =>
  (pathOf(process2023, track, deciderClass) ?? []).map(({ stage }) => stage)

describe('the process of 2023', () => {
  it('is a process', () => {
    expect(processSchema.parse(process2023)).toEqual(process2023)
  })

  it.each(process2023.tracks)(
    '$id begins with the self-review, ends with the archive and keeps the common order',
    ({ id }) => {
      const stages = stagesOf(id)
      expect(stages[0]).toBe('selfReview')
      expect(stages.at(-1)).toBe('archive')
      expect(stages).toEqual(STAGES.filter((stage) => stages.includes(stage)))
    },
  )

  it('consults and appraises only what the Đảng đoàn decides (plan III.2.1)', () => {
    expect(stagesOf('partyGroup')).toContain('consultation')
    expect(stagesOf('provincial')).not.toContain('appraisal')
    expect(nextStage(stagesOf('partyCell'), 'conference')).toBe('decision')
  })
})

describe('a path', () => {
  it('has no stage after the last, nor after one that it lacks', () => {
    expect(nextStage(stagesOf('partyGroup'), 'archive')).toBeNull()
    expect(nextStage(stagesOf('provincial'), 'consultation')).toBeNull()
  })

  it('is that of the class of decider, else that of the track, else none', () => {
    const short = [{ stage: 'selfReview', actor: 'writer' } as const, { stage: 'notice', actor: 'organiser' } as const]
    const process = { paths: [...process2023.paths, { track: 'partyGroup', deciderClass: 'chair', stages: short }] }
    expect(pathOf(process, 'partyGroup', 'chair')).toBe(short)
    expect(pathOf(process, 'partyGroup', 'other')).toBe(process2023.paths[0]?.stages)
    expect(pathOf(process, 'nowhere', 'chair')).toBeNull()
  })

  it('never leaves the common order', () => {
    const [first, ...rest] = process2023.paths
    const backwards = { ...process2023, paths: [{ ...first, stages: first?.stages.toReversed() }, ...rest] }
    expect(processSchema.safeParse(backwards).success).toBe(false)
  })
})

it('a track without a name is called by its id', () => {
  expect(trackName(process2023, 'partyCell')).toBe('Tổ chức đảng, đảng viên')
  expect(trackName(process2023, 'unknown')).toBe('unknown')
})

it('a review that is given no level passes those by who are asked of levels', () => {
  const path = [...STAGES]
  const notRated = { reason: 'underSixMonths', note: '' } as const
  expect(stageAfter({ path }, 'conference')).toBe('consultation')
  expect(stageAfter({ path, notRated: null }, 'conference')).toBe('consultation')
  expect(stageAfter({ path, notRated }, 'conference')).toBe('appraisal')
})

it('self-review is on paper where every track that rests on it says so', () => {
  const [first, ...others] = process2023.tracks
  if (!first) throw new Error('no track')
  const process = { tracks: [{ ...first, selfReview: 'paper' as const }, ...others] }
  expect(selfReviewOnPaper(process, { tracks: [first.id] })).toBe(true)
  expect(selfReviewOnPaper(process, { tracks: [first.id, others[0]?.id ?? ''] })).toBe(false)
  expect(selfReviewOnPaper(process2023, { tracks: [first.id] })).toBe(false)
  expect(selfReviewOnPaper(process, { tracks: [] })).toBe(false)
})
