import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { BoardPage } from '@kiemdiem/domain/model/progress'
import { awaitsProposal } from '@kiemdiem/domain/reviews/standing'
import { apply } from '@kiemdiem/domain/writes/apply'
import { expect, test } from 'vitest'
import { campaignAt, openedAtOf, openingWrites, scopesIn } from '../../campaign.ts'
import { registryWrites } from '../../store/registry.ts'
import { chooseCourse } from '../choose.ts'
import { draftWrites } from '../drafts.ts'
import { playHistory } from '../history.ts'

/** A Monday, a Wednesday and a Sunday: the trial begins on any day. */
test.each(['2026-11-16T01:30:00Z', '2026-11-18T09:00:00Z', '2026-11-22T12:00:00Z'])(
  'the trial at the appraisal, at %s: units have proposed, some opinions are there, one differs, some are missing',
  { timeout: 60_000 },
  (iso) => {
    const now = new Date(iso)
    const campaign = campaignAt(now, 'appraisal')
    const openedAt = openedAtOf(campaign, now)
    const opening = openingWrites(campaign, openedAt)
    const papers = opening.flatMap((write) =>
      'data' in write && /^papers\/[^/]+$/.test(write.path) ? [write.data as Paper] : [],
    )
    const course = chooseCourse(papers, 'appraisal')
    const drafts = draftWrites(course, campaign, openedAt, now)
    const { writes } = playHistory({ campaign, opening, course, drafts, openedAt, now, stage: 'appraisal' })
    const store = apply(new Map(), [...registryWrites(now, scopesIn(opening)), ...writes])
    expect(findingsOf(dataOf(store, now)).filter(({ findings }) => findings.length > 0)).toEqual([])

    const sheets = [...store].flatMap(([path, data]) => (path.startsWith('sheets/') ? [data as Sheet] : []))
    const rows = sheets.flatMap((sheet) => Object.values(sheet.rows)).filter(({ proposal }) => proposal !== null)
    expect(rows.length).toBeGreaterThan(40)
    expect(new Set(rows.map(({ proposal }) => proposal?.proposed)).size).toBe(3)
    const said = rows.flatMap(({ proposal, opinions = {} }) =>
      Object.entries(opinions).map(([body, { level }]) => ({
        body,
        differs: level !== null && level !== proposal?.proposed,
      })),
    )
    expect(said.filter(({ differs }) => differs)).toHaveLength(1)
    expect([...new Set(said.map(({ body }) => body))].sort()).toEqual(['tgnc', 'van-phong'])
    expect(rows.filter(({ opinions = {} }) => Object.keys(opinions).length < 2).length).toBeGreaterThan(2)
    const awaited = [...store].flatMap(([path, data]) =>
      path.startsWith('progress/') && path.includes('/boards/') && (data as BoardPage).track === 'partyGroup'
        ? Object.values((data as BoardPage).rows).filter(({ step }) => awaitsProposal(step))
        : [],
    )
    expect(awaited.length).toBeGreaterThan(0)
    expect(awaited.length).toBeLessThan(rows.length)
  },
)
