import { describe, expect, it } from 'vitest'
import { paths } from '../ids.ts'
import type { Paper } from '../model/paper.ts'
import { STAGES } from '../model/terms.ts'
import { sealAccepted, sendBack } from '../office/papers.fixture.ts'
import { allPapers, boardsIn } from '../office/stored.fixture.ts'
import { tinyCampaign } from '../office/tiny-campaign.fixture.ts'
import { mayOpen } from '../papers/may-open.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import type { When, Who } from '../policy/atoms.ts'
import { decide, type Facts } from '../policy.ts'
import type { Store } from '../writes/apply.ts'
import { unit } from './fixtures/build.ts'
import { mayReadRow } from './rows/may-read-row.ts'
import { rowState } from './rows/row-state.ts'
import { type Standing, standingOf } from './standing.ts'

/** What screens ask instead of the table says what the table says: one place that fails when one of the two changes. */

const subsets = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, at) => (bits & (1 << at)) !== 0))
const facts = (who: readonly Who[], when: readonly When[]): Facts => ({
  account: 'active',
  who: new Set(who),
  when: new Set(when),
})

describe('the standing of a paper', () => {
  const REASON_OF = { sealed: 'notSealed', campaignClosed: 'campaignOpen', stageClosed: 'selfReviewOpen' } as const
  const selfReviews = plan2023.process.tracks.map(({ id: track }) => `${track}.selfReview`)
  const everyStage = plan2023.process.tracks.flatMap(({ id: track }) => STAGES.map((stage) => `${track}.${stage}`))
  // Every subset of self-reviews closed, alone and with all other stages; and each stage alone.
  const closings = [
    ...subsets(selfReviews),
    ...subsets(selfReviews).map((some) => [...some, ...everyStage.filter((stage) => !selfReviews.includes(stage))]),
    ...everyStage.map((stage) => [stage]),
  ]

  it.each(['drafting', 'returned', 'sealed'] as const)(
    '%s is, with its reason, what the table says of a save',
    (state) => {
      const seen = new Set<Standing>()
      for (const status of ['draft', 'opening', 'open', 'closed', 'archived'] as const) {
        for (const closedStages of closings) {
          for (const feeds of subsets(selfReviews)) {
            const holds: Partial<Record<When, boolean>> = {
              notSealed: state !== 'sealed',
              campaignOpen: status === 'open',
              selfReviewOpen: feeds.some((stage) => !closedStages.includes(stage)),
              sameRevision: true,
              notWaiting: true,
              oneOwnSection: true,
            }
            const when = (Object.keys(holds) as When[]).filter((each) => holds[each])
            const standing = standingOf({ state, feeds }, { status, closedStages })
            seen.add(standing)
            expect(decide('papers/{paperId}/drafts/current', 'update', facts(['writer'], when))).toEqual(
              standing === 'open' ? { ok: true } : { ok: false, reason: REASON_OF[standing] },
            )
          }
        }
      }
      expect([...seen].sort()).toEqual(state === 'sealed' ? ['sealed'] : ['campaignClosed', 'open', 'stageClosed'])
    },
  )
})

describe('what is noted as opened', () => {
  it('is what the table lets its reader note, whoever he is', () => {
    let noted = 0
    for (const accepted of [0, 1]) {
      for (const audience of subsets(['p-reader'])) {
        for (const organiser of subsets(['partyGroup', 'partyCell'])) {
          const paper = { accepted, audience, tracks: ['partyGroup'] }
          const who: Who[] = [
            ...(audience.length > 0 ? (['audience'] as const) : []),
            ...(organiser.includes('partyGroup') ? (['organiser'] as const) : []),
          ]
          const when: When[] = ['oneOpening', ...(accepted > 0 ? (['accepted'] as const) : [])]
          const may = mayOpen(paper, { uid: 'p-reader', access: { organiser } })
          expect(may).toBe(decide('progress/{campaignId}/openings/{uid}', 'update', facts(who, when)).ok)
          if (may) noted += 1
        }
      }
    }
    expect(noted).toBe(6)
  })
})

describe('what a board offers to be read', () => {
  const NOW = new Date('2023-11-28T03:00:00Z')
  const UNITS = {
    'u-board': { ...unit('u-board'), head: 'p-head', drafters: ['p-member', 'p-other'] },
    'u-cell': { ...unit('u-cell'), head: 'p-cell', drafters: [] },
  }
  const PEOPLE = ['p-head', 'p-member', 'p-other', 'p-cell', 'p-stranger']
  const get = <T>(store: Store, path: string) => store.get(path) as T
  const boards = (store: Store) =>
    (['u-board', 'u-cell'] as const).flatMap((id) => {
      const board = boardsIn(store)[id]
      return board ? [[UNITS[id], board] as const] : []
    })
  const sealAll = (store: Store): Store => {
    for (const { id } of allPapers(store)) sealAccepted(store, id, { at: NOW })
    return store
  }
  const returnMembers = (store: Store): Store => {
    expect(sendBack(store, 'kd_p-member', 'p-head', NOW).ok).toBe(true)
    return store
  }

  const whoIs = (paper: Paper, uid: string, organises: boolean): Who[] => [
    ...(paper.writers.includes(uid) ? (['writer'] as const) : []),
    ...(paper.responsible === uid ? (['responsible'] as const) : []),
    ...(paper.audience.includes(uid) ? (['audience'] as const) : []),
    ...(organises ? (['organiser'] as const) : []),
  ]

  // Somebody may organise one track and see the board of another as its head: the row of each track offers by its own.
  it.each([
    ['nothing is sent', () => tinyCampaign()],
    ['everything is sent', () => sealAll(tinyCampaign())],
    ['one is returned', () => returnMembers(sealAll(tinyCampaign()))],
  ])('is what the table lets the viewer of the row read, when %s', (_, made) => {
    const store = made()
    let [offered, withheld] = [0, 0]
    for (const [registered, board] of boards(store)) {
      for (const uid of PEOPLE) {
        for (const organiser of subsets(plan2023.process.tracks.map(({ id }) => id))) {
          const organises = organiser.includes(board.track)
          const viewer: Who[] = [
            ...(board.viewers.includes(uid) ? (['viewer'] as const) : []),
            ...(organises ? (['organiser'] as const) : []),
          ]
          if (!decide('progress/{campaignId}/boards/{boardId}', 'get', facts(viewer, [])).ok) continue
          for (const [id, row] of Object.entries(board.rows)) {
            const paper = get<Paper>(store, paths.paper(row.paperId))
            const when: When[] = paper.accepted > 0 ? ['accepted'] : []
            const may = decide('papers/{paperId}/revisions/{number}', 'get', facts(whoIs(paper, uid, organises), when))
            // One may open what is not sent, or returned, where one writes or has read it; the board offers what is sent.
            const expected = may.ok && paper.state === 'sealed'
            const state = rowState(board, id, row, NOW, plan2023.calendar)
            expect(
              mayReadRow(state, { uid, organiser }, registered, plan2023.process),
              `${uid} ${organiser} ${id}`,
            ).toBe(expected)
            if (expected) offered += 1
            else withheld += 1
          }
        }
      }
    }
    expect(withheld).toBeGreaterThan(0)
    expect(offered > 0).toBe(allPapers(store).some(({ state }) => state === 'sealed'))
  })
})
