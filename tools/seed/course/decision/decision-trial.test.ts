import { scopesFor } from '@kiemdiem/domain/accounts/roles/scopes'
import { tableRows } from '@kiemdiem/domain/appraisal/facts/table-rows'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { decidedFindings } from '@kiemdiem/domain/decision/table/decided-table'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Scope } from '@kiemdiem/domain/model/scope'
import { expect, test } from 'vitest'
import { isPlayedOn, TRIAL_STAGES } from '../../trial-stage.ts'
import { ANY_DAY, trialAt } from '../trial-at.fixture.ts'

/** On any day at the decision; where people play on from there, on one. */
const BEGINS = [
  ...ANY_DAY.map((iso) => ['decision', iso] as const),
  ...TRIAL_STAGES.filter(isPlayedOn).map((stage) => [stage, ANY_DAY[0] ?? ''] as const),
]

test.each(BEGINS)(
  'the trial at the %s, at %s: the table was handed over whole, and its recorder may decide all of it',
  { timeout: 60_000 },
  (stage, iso) => {
    const { store, campaign } = trialAt(new Date(iso), stage)
    const below = <T>(prefix: string) =>
      [...store].flatMap(([path, data]) => (path.startsWith(prefix) && path.split('/').length === 2 ? [data as T] : []))
    const reviews = below<Review>('reviews/').filter(({ track }) => track === 'partyGroup')
    const handed = reviews.filter(({ stage }) => stage === 'decision')
    expect(reviews.filter(({ stage }) => stage === 'consultation' || stage === 'appraisal')).toEqual([])
    expect(handed.length).toBeGreaterThan(40)

    const recorder = campaign.process.deciders.find(({ id }) => id === 'dang-doan')?.recorder ?? ''
    const scopes = scopesFor({ personId: recorder, active: true, organiser: [] }, below<Scope>('scopes/'))
    expect(handed.filter(({ group }) => !scopes.includes(`${campaign.id}.partyGroup.${group}`))).toEqual([])
    const sheets = below<Sheet>('sheets/').filter(({ scope }) => scopes.includes(scope))
    const rows = tableRows(sheets, new Map(below<Mark>('marks/').map((mark) => [mark.id, mark])))
    const table = decidedFindings(campaign, { track: 'partyGroup', scopes, rows, decided: new Map(), unseen: {} })
    if (!table.ok) throw new Error('no rules')
    const stops = [...table.of].filter(([, { findings }]) => findings.some(({ severity }) => severity === 'block'))
    expect(stops).toEqual([])
    expect(rows.some(({ mark, row }) => mark && mark.level !== row.proposal?.proposed)).toBe(true)
  },
)
