import { describe, expect, it } from 'vitest'
import { conferences2023 } from '../../plan/2023/conferences-2023.ts'
import { conferenceRules2023 } from '../../plan/conference-rules.ts'
import { proposedLevel } from './proposed-level.ts'

const minuted = (subject = 'p-mai') => ({ subject, proposed: 'good' as const, differences: [] })
const word = { proposed: 'completed' as const, reason: 'Chưa hoàn thành một nhiệm vụ.' }
const of = (kind: string, subject?: string, rules: object = conferenceRules2023) =>
  proposedLevel({ kind, head: 'p-long' }, minuted(subject), word, 'outstanding', rules)

describe('the level that goes on', () => {
  it('is the head’s where he decides, with his reason among the differences', () => {
    const { proposed, headOpinion, differences } = of('department')
    expect([proposed, headOpinion]).toEqual(['completed', null])
    expect(differences.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['conferenceFromSelf', ''],
      ['headFromConference', word.reason],
    ])
  })

  it('is the conference’s where a collective decides, the head’s opinion beside it', () => {
    const kept = conferences2023.map(({ kind }) => kind).filter((kind) => of(kind).proposed === 'good')
    expect(kept).toEqual(['standingCommittee', 'partyCell', 'partyGroup'])
    for (const kind of kept) expect(of(kind)).toMatchObject({ headOpinion: 'completed' })
    expect(of('partyCell').differences).toHaveLength(2)
  })

  it('is never the head’s own word on himself, nor any head’s in a campaign that does not say so', () => {
    expect(of('department', 'p-long')).toMatchObject({ proposed: 'good', headOpinion: 'completed' })
    expect(of('department', 'p-mai', {})).toMatchObject({ proposed: 'good', headOpinion: 'completed' })
  })

  it('begins with what the minutes found', () => {
    const found = [
      {
        kind: 'conferenceFromVote',
        stage: 'conference',
        from: 'completed',
        to: 'good',
        text: 'Theo phiếu.',
        reason: 'x',
      },
    ] as const
    const item = { ...minuted(), differences: [...found] }
    const level = proposedLevel({ kind: 'department', head: 'p-long' }, item, word, null, conferenceRules2023)
    expect(level.differences.map(({ kind }) => kind)).toEqual(['conferenceFromVote', 'headFromConference'])
  })
})
