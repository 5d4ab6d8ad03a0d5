import { describe, expect, it } from 'vitest'
import type { Tally } from '../model/minutes.ts'
import { conferenceRules2023 } from '../plan/conference-rules.ts'
import { differences, unexplained } from './differences.ts'
import { votedLevel } from './voted-level.ts'

const votes = (change: Partial<Tally> = {}): Tally => ({
  ...{ outstanding: 0, good: 0, completed: 0, notCompleted: 0, invalid: 0 },
  ...change,
})
const rules = conferenceRules2023
const apart = { vote: { of: 'members' as const, cumulative: false, source: '' } }

describe('the level that a vote says', () => {
  it.each<[string, Partial<Tally>, number, string | null]>([
    ['a majority for one level', { good: 4, completed: 2 }, 6, 'good'],
    ['three of six are not more than half', { good: 3, completed: 3 }, 6, 'completed'],
    ['votes for a higher level count for the lower', { outstanding: 2, good: 2, completed: 3 }, 7, 'good'],
    ['those away count among the members', { good: 3 }, 7, null],
    ['unclear votes count for nothing', { good: 3, invalid: 4 }, 7, null],
  ])('%s', (_, tally, members, level) => {
    expect(votedLevel({ tally: votes(tally), members }, { cumulative: true }).level).toBe(level)
  })

  it('counted level by level, the same votes may say another level, or none', () => {
    const tally = votes({ outstanding: 2, good: 2, completed: 3 })
    expect(votedLevel({ tally, members: 7 }, { cumulative: false }).level).toBeNull()
    expect(differences({ vote: { tally, members: 7 }, conference: 'good' }, apart)).toMatchObject([{ from: null }])
  })
})

describe('what differs', () => {
  // The fault as it was found: two for "tốt", four for "hoàn thành", and "tốt" proposed.
  const found = { vote: { tally: votes({ good: 2, completed: 4 }), members: 6 }, conference: 'good' as const }

  it('is a level that is not the vote’s, with its arithmetic, until somebody says why', () => {
    const [difference] = differences(found, rules)
    expect(difference).toEqual({
      kind: 'conferenceFromVote',
      stage: 'conference',
      from: 'completed',
      to: 'good',
      text: 'Theo phiếu, cần quá nửa của 06 thành viên, tức ít nhất 04 phiếu; cộng dồn từ mức cao: Hoàn thành xuất sắc nhiệm vụ 0, Hoàn thành tốt nhiệm vụ 2, Hoàn thành nhiệm vụ 6; kết quả phiếu là “Hoàn thành nhiệm vụ”. Hội nghị đề nghị “Hoàn thành tốt nhiệm vụ”, cao hơn 01 mức.',
      reason: '',
    })
    expect(unexplained(differences(found, rules))).toHaveLength(1)
    const said = differences({ ...found, reasons: { conferenceFromVote: 'Theo thảo luận.' } }, rules)
    expect(unexplained(said)).toEqual([])
    expect(said[0]?.reason).toBe('Theo thảo luận.')
  })

  it('is nothing where all say the same, and where nothing was voted or asked', () => {
    expect(
      differences({ ...found, conference: 'completed', selfRating: 'completed', head: 'completed' }, rules),
    ).toEqual([])
    expect(differences({ vote: null, selfRating: null, conference: 'good' }, rules)).toEqual([])
    expect(differences({ vote: found.vote, conference: null, head: 'good' }, rules)).toEqual([])
  })

  it('lists all of it in order: vote, self, head, and each later stage against the one before', () => {
    const all = differences(
      {
        ...found,
        selfRating: 'outstanding',
        head: 'completed',
        later: [
          { stage: 'appraisal', rating: 'completed', reason: '' },
          { stage: 'decision', rating: 'notCompleted', reason: 'Bị kỷ luật.' },
        ],
      },
      rules,
    )
    expect(all.map(({ kind, stage, from, to }) => [kind, stage, from, to])).toEqual([
      ['conferenceFromVote', 'conference', 'completed', 'good'],
      ['conferenceFromSelf', 'conference', 'outstanding', 'good'],
      ['headFromConference', 'conference', 'good', 'completed'],
      ['laterFromBefore', 'decision', 'completed', 'notCompleted'],
    ])
    // Nobody has to say why he sees somebody otherwise than he himself does.
    expect(unexplained(all).map(({ kind }) => kind)).toEqual(['conferenceFromVote', 'headFromConference'])
    for (const { text } of all) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('is read by the usual rule in a campaign that was opened before it was data', () => {
    expect(differences(found, {})).toEqual(differences(found, rules))
  })
})
