import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import { expect } from 'vitest'
import { campaignAt, openedAtOf, openingWrites, scopesIn, toldUntil } from '../campaign.ts'
import { registryWrites } from '../store/registry.ts'
import type { TrialStage } from '../trial-stage.ts'
import { chooseCourse } from './choose.ts'
import { draftWrites } from './drafts.ts'
import { playHistory } from './history.ts'

/** A Monday, a Wednesday and a Sunday: the trial begins on any day. */
export const ANY_DAY = ['2026-11-16T01:30:00Z', '2026-11-18T09:00:00Z', '2026-11-22T12:00:00Z']

/** The trial as it begins at a later stage, sound by every invariant; where its people play on, as they begin to. */
export const trialAt = (now: Date, stage: TrialStage): { store: Store; campaign: Campaign } => {
  const campaign = campaignAt(now, stage)
  const openedAt = openedAtOf(campaign, now)
  const opening = openingWrites(campaign, openedAt)
  const papers = opening.flatMap((write) =>
    'data' in write && /^papers\/[^/]+$/.test(write.path) ? [write.data as Paper] : [],
  )
  const course = chooseCourse(papers, stage)
  const until = toldUntil(campaign, now, stage)
  const drafts = draftWrites(course, campaign, openedAt, until)
  const { writes } = playHistory({ campaign, opening, course, drafts, openedAt, now: until, stage })
  const store = apply(new Map(), [...registryWrites(now, scopesIn(opening)), ...writes])
  expect(findingsOf(dataOf(store, now)).filter(({ findings }) => findings.length > 0)).toEqual([])
  return { store, campaign }
}
