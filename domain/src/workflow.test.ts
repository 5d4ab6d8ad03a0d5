import { describe, expect, it } from 'vitest'
import { STAGES, TRACKS } from './model/terms.ts'
import { nextStage, stagesOf } from './workflow.ts'

describe('the workflow table', () => {
  it.each(TRACKS)('%s begins with the self-review, ends with the archive and keeps the common order', (track) => {
    const stages = stagesOf(track)
    expect(stages[0]).toBe('selfReview')
    expect(stages.at(-1)).toBe('archive')
    expect(stages).toEqual(STAGES.filter((stage) => stages.includes(stage)))
  })

  it('consults and appraises only what the Đảng đoàn decides (plan III.2.1)', () => {
    expect(stagesOf('partyGroup')).toContain('consultation')
    expect(stagesOf('provincial')).not.toContain('appraisal')
    expect(nextStage('partyCell', 'conference')).toBe('decision')
  })

  it('has no stage after the last, nor after one that the track lacks', () => {
    expect(nextStage('partyGroup', 'archive')).toBeNull()
    expect(nextStage('provincial', 'consultation')).toBeNull()
  })
})
