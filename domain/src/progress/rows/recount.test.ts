import { describe, expect, it } from 'vitest'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import type { Board } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { fullSections, tinyCampaign } from '../../opening/tiny-campaign.fixture.ts'
import { sealPaper } from '../../papers/seal-paper.ts'
import { apply } from '../../writes/apply.ts'
import { recount } from './recount.ts'

const MEMBER = 'kd_p-member_partyGroup'
const store = tinyCampaign()
const board = store.get(paths.board('kd', 'u-board')) as Board
const all = <T>(kind: string) =>
  [...store].filter(([path]) => path.startsWith(`${kind}/`) && path.split('/').length === 2).map(([, doc]) => doc as T)
const reviews = () => all<Review>('reviews').filter((review) => review.unit === 'u-board')
const papers = () => new Map(all<Paper>('papers').map((paper) => [paper.id, paper]))

describe('recounting a board', () => {
  it('finds nothing on a board just opened', () => {
    expect(recount(board, reviews(), papers())).toEqual({ rows: board.rows, counts: board.counts, differences: [] })
  })

  it('finds nothing after a seal', () => {
    const paper = papers().get('kd_p-other') as Paper
    const sealed = { revision: 1, sections: fullSections('02A'), by: 'p-other', submittedAt: new Date(0) }
    delete sealed.sections.partyRating
    const own = reviews().filter((review) => review.paperId === paper.id)
    const organisers = { partyGroup: [], provincial: [], partyCell: [] }
    const input = { paper, number: 1, sealed, reviews: own, boards: { 'u-board': board }, organisers, now: new Date(1) }
    const outcome = sealPaper(input)
    if (outcome.kind !== 'accepted') throw new Error(outcome.kind)
    apply(store, outcome.writes)
    const after = store.get(paths.board('kd', 'u-board')) as Board
    expect(recount(after, reviews(), papers()).differences).toEqual([])
    expect(
      recount(board, reviews(), papers())
        .differences.map(({ what }) => what)
        .sort(),
    ).toEqual(['actors', 'counts', 'doneAt', 'holder', 'dueAt', 'stage'].sort())
  })

  it('names a row that is missing, one that nobody knows, and one that is wrong, and mends them', () => {
    const current = store.get(paths.board('kd', 'u-board')) as Board
    const wrong = structuredClone(current)
    delete wrong.rows['kd_p-head_partyGroup']
    const member = wrong.rows[MEMBER]
    if (!member) throw new Error('no row')
    wrong.rows['kd_p-gone_partyGroup'] = member
    wrong.rows[MEMBER] = { ...member, stage: 'archive' }
    const result = recount(wrong, reviews(), papers())
    expect(result.differences).toEqual(
      expect.arrayContaining([
        { reviewId: 'kd_p-head_partyGroup', what: 'missing' },
        { reviewId: 'kd_p-gone_partyGroup', what: 'unknown' },
        { reviewId: MEMBER, what: 'stage' },
      ]),
    )
    expect(result.rows).toEqual(current.rows)
    expect(result.counts).toEqual(current.counts)
  })

  it('keeps the recount of rows and counts apart', () => {
    const current = store.get(paths.board('kd', 'u-board')) as Board
    expect(recount({ ...current, counts: {} }, reviews(), papers()).differences).toEqual([
      { reviewId: '', what: 'counts' },
    ])
  })
})
