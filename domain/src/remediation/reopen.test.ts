import { describe, expect, it } from 'vitest'
import { reviewOf } from '../appraisal/appraised-office.fixture.ts'
import { partIn } from '../decision/record/decided-office.fixture.ts'
import { paths } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import type { BoardPage } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import { decided, give, LATER } from '../notice/give/given.fixture.ts'
import { read } from '../office/stored.fixture.ts'
import { remediationReplyActSchema } from './act.ts'

const CELL = 'kd_p-mai_partyCell'

describe('a plan of mending, where a result is told anew', () => {
  /** p-mai was told, has a plan that his head confirmed, and is decided anew. */
  const anew = (level: 'good' | 'completed') => {
    const store = decided()
    give(store, 'heads', ['p-mai'])
    give(store, 'subjects', ['p-mai'], { now: LATER })
    const review = reviewOf(store, 'p-mai')
    const plan = {
      state: 'confirmed' as const,
      plan: 'kd_p-mai.remediation.4',
      at: LATER,
      confirmed: ['unit' as const],
    }
    const paper = read<Paper>(store, paths.paper('kd_p-mai'))
    store.set(paths.paper(paper.id), { ...paper, reviewIds: [...paper.reviewIds, CELL], remediation: plan })
    // The committee of his cell, on the other track, is still asked to confirm it.
    store.set(paths.review(CELL), {
      ...{ ...review, id: CELL, track: 'partyCell', side: 'party', board: 'u-chi.0' },
      ...{ actors: { ...review.actors, conference: ['p-chi'] }, remediation: { state: 'confirmed', asks: true } },
    } satisfies Review)
    store.set(paths.board('kd', 'u-chi.0'), { rows: {} })
    const { notice: _notice, ...doneAt } = review.doneAt
    store.set(paths.review(review.id), {
      ...{ ...review, doneAt, stage: 'notice' },
      remediation: { state: 'confirmed', asks: false },
    } satisfies Review)
    const at = new Date(LATER.getTime() + 3_600_000)
    store.set(paths.reviewPart(review.id, review.current.decision ?? ''), { ...partIn(store, 'p-mai'), level, at })
    const told = new Date(at.getTime() + 3_600_000)
    give(store, 'heads', ['p-mai'], { now: told })
    expect(reviewOf(store, 'p-mai').remediation?.state, 'nobody learns of it ahead').toBe('confirmed')
    const last = new Date(told.getTime() + 25 * 3_600_000)
    expect(give(store, 'subjects', ['p-mai'], { now: last }).ok).toBe(true)
    return store
  }

  it('is open again where the conclusion is another, and says so to whose it is and the head', () => {
    const store = anew('good')
    expect(read<Paper>(store, paths.paper('kd_p-mai')).remediation).toMatchObject({ state: 'returned', confirmed: [] })
    expect(reviewOf(store, 'p-mai').remediation).toEqual({ state: 'returned', asks: false })
    const [reply] = [...store].flatMap(([path, data]) => (path.includes('.remediationReply.') ? [data] : []))
    expect(remediationReplyActSchema.parse(reply)).toMatchObject({ outcome: 'reopened', audience: ['p-mai', 'p-long'] })
    expect([...store.keys()].filter((path) => path.includes('.planAnswered.'))).toHaveLength(1)
  })

  it('asks nobody any more on the row of another track either, and leaves no trace on that trail', () => {
    const store = anew('good')
    const cell = read<Review>(store, paths.review(CELL))
    expect(cell.remediation).toEqual({ state: 'returned', asks: false })
    expect(read<BoardPage>(store, paths.board('kd', 'u-chi.0')).rows[CELL]?.remediation).toEqual({
      state: 'returned',
      asked: [],
    })
    expect([...store.keys()].filter((path) => path.startsWith(`reviews/${CELL}/`))).toEqual([])
  })

  it('stands where it is the same', () => {
    const store = anew('completed')
    expect(read<Paper>(store, paths.paper('kd_p-mai')).remediation?.state).toBe('confirmed')
    expect([...store.keys()].some((path) => path.includes('.remediationReply.'))).toBe(false)
  })
})
