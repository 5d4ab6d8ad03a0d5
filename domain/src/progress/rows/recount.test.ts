import { describe, expect, it } from 'vitest'
import { conferenceOf } from '../../conference/conference.fixture.ts'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import type { BoardPage } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { sealAccepted } from '../../office/papers.fixture.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { recount } from './recount.ts'

const MEMBER = 'kd_p-member_partyGroup'
const store = tinyCampaign()
const board = store.get(paths.board('kd', 'u-board.0')) as BoardPage
const all = <T>(kind: string) =>
  [...store].filter(([path]) => path.startsWith(`${kind}/`) && path.split('/').length === 2).map(([, doc]) => doc as T)
const reviews = () => all<Review>('reviews').filter((review) => review.unit === 'u-board')
const papers = () => new Map(all<Paper>('papers').map((paper) => [paper.id, paper]))

describe('recounting a board', () => {
  it('finds nothing on a board just opened', () => {
    expect(recount(board, reviews(), papers(), [])).toEqual({
      rows: board.rows,
      conferences: {},
      headers: [],
      differences: [],
    })
  })

  it('finds nothing after a seal', () => {
    sealAccepted(store, 'kd_p-other', { at: new Date(1) })
    const after = store.get(paths.board('kd', 'u-board.0')) as BoardPage
    expect(recount(after, reviews(), papers(), []).differences).toEqual([])
    expect(
      recount(board, reviews(), papers(), [])
        .differences.map(({ what }) => what)
        .sort(),
    ).toEqual(['actors', 'doneAt', 'holder', 'dueAt', 'stage', 'step'].sort())
  })

  it('names a row that is missing, one that nobody knows, and one that is wrong, and mends them', () => {
    const current = store.get(paths.board('kd', 'u-board.0')) as BoardPage
    const wrong = structuredClone(current)
    delete wrong.rows['kd_p-head_partyGroup']
    const member = wrong.rows[MEMBER]
    if (!member) throw new Error('no row')
    wrong.rows['kd_p-gone_partyGroup'] = member
    wrong.rows[MEMBER] = { ...member, stage: 'archive' }
    const result = recount(wrong, reviews(), papers(), [])
    expect(result.differences).toEqual(
      expect.arrayContaining([
        { id: 'kd_p-head_partyGroup', what: 'missing' },
        { id: 'kd_p-gone_partyGroup', what: 'unknown' },
        { id: MEMBER, what: 'stage' },
      ]),
    )
    expect(result.rows).toEqual(current.rows)
  })

  it('names what a header does not say as its paper does, and the row with it', () => {
    const current = store.get(paths.board('kd', 'u-board.0')) as BoardPage
    const forgetful = reviews().map((review) => ({ ...review, doneAt: {}, returned: review.id === MEMBER, name: 'Ai' }))
    const result = recount(current, forgetful, papers(), [])
    const about = (id: string) => result.differences.filter((each) => each.id === id).map(({ what }) => what)
    expect(about('kd_p-other_partyGroup')).toEqual(['review.doneAt', 'name'])
    expect(about(MEMBER)).toEqual(['review.returned', 'name'])
    expect(result.headers.map(({ id }) => id).sort()).toEqual([MEMBER, 'kd_p-other_partyGroup'].sort())
    const { doneAt } = current.rows['kd_p-other_partyGroup'] ?? {}
    expect(result.headers.find(({ id }) => id !== MEMBER)).toMatchObject({ doneAt, returned: false })
  })

  it('names a conference that page 0 shows otherwise, or not; other pages show none', () => {
    const current = store.get(paths.board('kd', 'u-board.0')) as BoardPage
    const held = conferenceOf({ campaign: 'kd', unit: 'u-board' })
    const result = recount(current, reviews(), papers(), [held])
    expect(result.differences).toEqual([{ id: held.id, what: 'conference' }])
    expect(recount({ ...current, ...result }, reviews(), papers(), [held]).differences).toEqual([])
    expect(recount({ ...current, page: 1 }, reviews(), papers(), [held]).differences).toEqual([])
  })
})
