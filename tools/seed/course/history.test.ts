import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Mail } from '@kiemdiem/domain/model/mail'
import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import type { BoardPage } from '@kiemdiem/domain/model/progress'
import { apply } from '@kiemdiem/domain/writes/apply'
import type { Write } from '@kiemdiem/domain/writes/write'
import { describe, expect, test } from 'vitest'
import { campaignAt, openedAtOf, openingWrites, scopesIn } from '../campaign.ts'
import { registryWrites } from '../store/registry.ts'
import { chooseCourse } from './choose.ts'
import { draftWrites } from './drafts.ts'
import { playHistory } from './history.ts'

const papersIn = (writes: readonly Write[]): Paper[] =>
  writes.flatMap((write) => ('data' in write && /^papers\/[^/]+$/.test(write.path) ? [write.data as Paper] : []))

describe.each(['2026-11-16T01:30:00Z', '2026-11-18T09:00:00Z', '2026-11-22T12:00:00Z'])(
  'the first days, at %s',
  (iso) => {
    const at = new Date(iso)
    const plan = campaignAt(at)
    const openedAt = openedAtOf(plan, at)
    const opening = openingWrites(plan, openedAt)
    const course = chooseCourse(papersIn(opening))
    const history = playHistory({
      campaign: plan,
      opening,
      course,
      drafts: draftWrites(course, plan, openedAt, at),
      openedAt,
      now: at,
    })
    const docs = history.writes.flatMap((write) => ('data' in write ? [write] : []))

    test('everything was sent after the opening and before now, and every draft saved before that', () => {
      const revisions = docs.flatMap(({ path, data }) => (path.includes('/revisions/') ? [data as Revision] : []))
      expect(revisions).toHaveLength(history.sent)
      for (const { submittedAt } of revisions) {
        expect(submittedAt.getTime()).toBeGreaterThan(openedAt.getTime())
        expect(submittedAt.getTime()).toBeLessThan(at.getTime())
      }
    })

    test('every invariant holds of it, and nothing waits in the outbox', () => {
      const stored = apply(new Map(), registryWrites(at, scopesIn(opening)))
      for (const { path, data } of docs) stored.set(path, data)
      expect(findingsOf(dataOf(stored, at)).filter(({ findings }) => findings.length > 0)).toEqual([])
      for (const { path, data } of docs) {
        if (path.startsWith('mail/')) expect((data as Mail).state).toBe('sent')
      }
    })

    test('conferences stand in every state, and their boards say so', () => {
      const states = docs.flatMap(({ path, data }) =>
        /^conferences\/[^/]+$/.test(path) ? [(data as Conference).state] : [],
      )
      expect(Object.groupBy(states, (state) => state)).toMatchObject({
        scheduled: ['scheduled', 'scheduled'],
        open: ['open'],
        confirmed: ['confirmed', 'confirmed', 'confirmed'],
      })
      const shown = docs.flatMap(({ path, data }) =>
        path.startsWith('progress/') ? Object.values((data as BoardPage).conferences).map(({ state }) => state) : [],
      )
      expect(shown.sort()).toEqual(states.sort())
    })
  },
)
