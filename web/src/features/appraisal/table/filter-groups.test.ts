import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import { conferenceRules2023 } from '@kiemdiem/domain/plan/conference-rules'
import { expect, test } from 'vitest'
import type { Group, Line } from '../lines.ts'
import { filterGroups, NO_FILTER, type TableFilter, unitsIn } from './filter-groups.ts'

interface Spec {
  unit?: string
  level?: 'good' | 'completed'
  state?: Line['state']
  opinions?: object
}

const lineOf = (id: string, { unit = 'Ban A', level, state = 'open', opinions }: Spec = {}): Line => ({
  ...{ reviewId: id, scope: 'kd.partyGroup.G7', track: 'partyGroup', group: 'G7', state },
  row: {
    ...{ subject: id, subjectKind: 'person', name: id },
    proposal: {
      ...{ act: 'a', number: 1, unitName: unit, selfRating: 'good', tally: null, proposed: 'good', remark: '' },
    },
    ...(opinions ? { opinions: opinions as never } : {}),
  },
  mark: level && {
    ...{ id, scope: 'kd.partyGroup.G7', campaign: 'kd', track: 'partyGroup', rev: 1, by: 'p-a', at: new Date(0) },
    ...{ level, pending: null, reason: '', remark: '' },
  },
})
const groupOf = (group: string, lines: Line[]): Group => ({
  ...{ scope: group, track: 'partyGroup', group },
  name: group,
  lines,
})

const GROUPS = [
  groupOf('G3', [lineOf('long', { level: 'good', opinions: { hoi: {} } })]),
  groupOf('G7', [
    lineOf('mai', { level: 'completed' }),
    lineOf('pha', { unit: 'Ban B' }),
    lineOf('tho', { state: 'returned' }),
    lineOf('xa', { state: 'handedOver', level: 'good' }),
  ]),
]
const SEVERITY: Record<string, Finding['severity']> = { long: 'block', mai: 'warn', xa: 'block', pha: 'info' }
const findingsOf = ({ reviewId }: Line) => {
  const severity = SEVERITY[reviewId]
  return severity ? [{ severity } as Finding] : []
}
const left = (filter: Partial<TableFilter>) =>
  filterGroups(
    GROUPS,
    { ...NO_FILTER, ...filter },
    { campaign: { conferenceRules: conferenceRules2023 }, findingsOf },
  ).flatMap(({ lines }) => lines.map(({ reviewId }) => reviewId))

test('without a filter all lines stand; a group without one left is not shown', () => {
  expect(left({})).toEqual(['long', 'mai', 'pha', 'tho', 'xa'])
  expect(left({ group: 'G3' })).toEqual(['long'])
  expect(left({ unit: 'Ban B' })).toEqual(['pha'])
  expect(left({ group: 'G3', unit: 'Ban B' })).toEqual([])
  expect(unitsIn(GROUPS)).toEqual(['Ban A', 'Ban B'])
})

test('by what is missing', () => {
  expect(left({ missing: 'proposal' })).toEqual(['tho'])
  expect(left({ missing: 'opinions' })).toEqual(['mai', 'pha'])
  expect(left({ missing: 'level' })).toEqual(['pha'])
  expect(left({ missing: 'reason' })).toEqual(['mai'])
})

test('by what the rules find, of those that are still open', () => {
  expect(left({ found: 'block' })).toEqual(['long'])
  expect(left({ found: 'warn' })).toEqual(['mai'])
  expect(left({ found: 'none' })).toEqual(['pha'])
})
