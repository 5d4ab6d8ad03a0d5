import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { allUnits } from '@kiemdiem/domain/office/stored.fixture'
import { savedUnit, unitFacts } from '@kiemdiem/domain/registry/registry.fixture'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import { expect, test } from 'vitest'
import { campaignAt, openedAtOf, openingWrites, scopesIn } from '../campaign.ts'
import { registryWrites } from '../store/registry.ts'
import { chooseCourse } from './choose.ts'
import { draftWrites } from './drafts.ts'
import { playHistory } from './history.ts'

/** The trial in its second week, as documents. */
const trialAt = (now: Date): Store => {
  const campaign = campaignAt(now)
  const openedAt = openedAtOf(campaign, now)
  const opening = openingWrites(campaign, openedAt)
  const papers = opening.flatMap((write) =>
    'data' in write && /^papers\/[^/]+$/.test(write.path) ? [write.data as Paper] : [],
  )
  const course = chooseCourse(papers)
  const drafts = draftWrites(course, campaign, openedAt, now)
  const { writes } = playHistory({ campaign, opening, course, drafts, openedAt, now })
  return apply(new Map(), [...registryWrites(now, scopesIn(opening)), ...writes])
}

test('in the trial any unit may get another head and clerk, and everything stays sound', { timeout: 60_000 }, () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const trial = trialAt(now)
  for (const { id, deputies, clerks } of allUnits(trial)) {
    const store = structuredClone(trial)
    const [head = ''] = deputies
    const answer = savedUnit(store, unitFacts(store, id, { head, clerks: [...clerks, head] }, { now }))
    expect(answer, id).toMatchObject({ rev: 2 })
    expect(findingsOf(dataOf(store, now)).filter(({ findings }) => findings.length > 0)).toEqual([])
  }
})
