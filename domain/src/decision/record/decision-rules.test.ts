import { describe, expect, it } from 'vitest'
import { idOf, know, mark } from '../../appraisal/appraised-office.fixture.ts'
import type { Sheet } from '../../appraisal/sheet/sheet.ts'
import { paths } from '../../ids.ts'
import { campaignIn, read } from '../../office/stored.fixture.ts'
import { pin2023 } from '../../pack/2023/pin.ts'
import { decisionActSchema } from '../decision.ts'
import { agreed, decidedIn, decisionOffice, meeting, onList, partIn, record, singly } from './decided-office.fixture.ts'

const OUTSTANDING = { level: 'outstanding', rounds: [agreed(5)], reason: 'Sáng kiến cấp tỉnh.' } as const
const RESOLUTION = { rule: 'R01', at: 'G3', number: '05-NQ/ĐĐ', date: '2023-12-08', reason: 'Thành tích nổi bật.' }

describe('rules at the decision', () => {
  it('R01: the quota of a whole group stops, but for a resolution with its number, day and reason', () => {
    const store = decisionOffice()
    const items = [onList('p-long'), singly('p-mai', { ...OUTSTANDING, rounds: [agreed(4)] })]
    expect(record(store, items)).toEqual({ ok: false, reason: 'decisionForbidden', at: { G3: 'R01' } })
    const lame = { ...RESOLUTION, number: ' ' }
    expect(record(store, items, { input: { overrides: [lame] } })).toMatchObject({
      reason: 'overridesUnfit',
      at: { G3: 'overrideUnfit' },
    })
    const later = { ...RESOLUTION, date: '2023-12-08' }
    const dayBefore = meeting({ date: '2023-12-07' })
    expect(record(store, items, { input: { overrides: [later], meeting: dayBefore } })).toMatchObject({
      ...{ reason: 'overridesUnfit', at: { G3: 'overrideUnfit' } },
    })
    const needless = { ...RESOLUTION, rule: 'R04' }
    expect(record(store, items, { input: { overrides: [RESOLUTION, needless] } })).toMatchObject({ ok: true, final: 2 })
    const { at: _at, ...kept } = RESOLUTION
    expect(partIn(store, 'p-mai').overrides).toEqual([kept])
    expect(decidedIn(store, 'p-mai')?.overrides).toEqual(['R01'])
  })

  it('R01: while others of the group are undecided it warns, and a supplement is counted with what was decided', () => {
    const store = decisionOffice()
    const first = [singly('p-mai', { ...OUTSTANDING, rounds: [agreed(4)] })]
    expect(record(store, first, { unseen: { G3: 4 } })).toMatchObject({ ok: true })
    expect(partIn(store, 'p-mai').findings).toMatchObject([{ rule: 'R01', severity: 'warn' }])
    expect(record(store, [onList('p-long')])).toMatchObject({ reason: 'decisionForbidden', at: { G3: 'R01' } })
  })

  it('R02: a resolution on what counts over all groups stands in the act, and in no part that one group reads', () => {
    const store = decisionOffice()
    const scopes = campaignIn(store).process.groups.map(({ id }) => `kd.partyGroup.${id}`)
    const caller = { uid: 'p-ghi', name: 'Ghi', access: { active: true, organiser: [], scopes } }
    const items = [onList('p-long'), singly('p-mai', { ...OUTSTANDING, rounds: [agreed(4)] })]
    const overrides = [RESOLUTION]
    expect(record(store, items, { caller, input: { overrides } })).toMatchObject({ at: { agency: 'R02' } })
    overrides.push({ ...RESOLUTION, rule: 'R02', at: 'agency' })
    const outcome = record(store, items, { caller, input: { overrides } })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(decisionActSchema.parse(store.get(paths.act(outcome.act ?? ''))).overrides).toMatchObject([{ rule: 'R02' }])
    expect(partIn(store, 'p-mai').overrides).toMatchObject([{ rule: 'R01' }])
  })

  it('R04: four months away are capped, and a resolution for one subject is his alone', () => {
    const store = know(decisionOffice([mark('p-mai'), mark('p-long')]), 'p-mai', { absentMonths: 4 })
    const items = [onList('p-long'), singly('p-mai')]
    expect(record(store, items)).toEqual({ ok: false, reason: 'decisionForbidden', at: { [idOf('p-mai')]: 'R04' } })
    const lower = singly('p-mai', { level: 'completed', reason: 'Nghỉ 04 tháng.' })
    expect(record(store, [onList('p-long'), lower])).toMatchObject({ ok: true })
    expect(partIn(store, 'p-mai').differences).toMatchObject([{ stage: 'decision', from: 'good', to: 'completed' }])
  })

  it('R08: a unit that is lowered after its head was decided stops, until he is given a resolution', () => {
    const heads = { ...{ heads: 'u-ban', standing: 'head' as const } }
    const store = decisionOffice()
    const path = paths.sheet('kd.partyGroup.G3', 0)
    const sheet = read<Sheet>(store, path)
    const [head, unit] = [idOf('p-mai'), idOf('p-long')]
    const row = (id: string) => {
      const found = sheet.rows[id]
      if (!found?.rated) throw new Error(`no row of ${id}`)
      return found
    }
    // Of two people one is looked at as the collective that the other heads.
    store.set(path, {
      ...sheet,
      rows: {
        [head]: { ...row(head), rated: { ...row(head).rated, ...heads } },
        [unit]: { ...row(unit), subject: 'u-ban', subjectKind: 'unit' },
      },
    })
    expect(record(store, [singly('p-mai')])).toMatchObject({ ok: true })
    const lower = singly('p-long', { level: 'completed', reason: 'Đơn vị để chậm việc.' })
    expect(record(store, [lower])).toEqual({ ok: false, reason: 'decisionForbidden', at: { [head]: 'R08' } })
    const overrides = [{ ...RESOLUTION, rule: 'R08', at: head }]
    const outcome = record(store, [lower], { input: { overrides } })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(decisionActSchema.parse(store.get(paths.act(outcome.act ?? ''))).overrides).toMatchObject([{ rule: 'R08' }])
  })

  it('a warning wants a reason or to be accepted, and goes on with the level', () => {
    const store = know(decisionOffice(), 'p-mai', { monthsAtFormerUnit: 7 }, { flags: { transferred: true } })
    expect(record(store, [singly('p-mai')])).toMatchObject({
      reason: 'decisionWarnings',
      at: { [idOf('p-mai')]: 'R11' },
    })
    expect(record(store, [singly('p-mai')], { input: { accepted: ['R11'] } })).toMatchObject({ ok: true })
    expect(partIn(store, 'p-mai').findings).toMatchObject([{ rule: 'R11' }])
  })

  it('is refused by other rules than those it was looked at by, or than are here', () => {
    const store = decisionOffice()
    expect(record(store, [onList('p-long')], { input: { pack: '0'.repeat(64) } })).toEqual({
      ...{ ok: false, reason: 'decisionRulesDiffer' },
    })
    const campaign = { ...campaignIn(store), rulePack: { ...pin2023, version: 99 } }
    expect(record(store, [onList('p-long')], { campaign })).toEqual({ ok: false, reason: 'decisionRulesMissing' })
  })
})
