import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TableRow } from '../../appraisal/facts/table-findings.ts'
import type { Rating } from '../../model/terms.ts'
import { campaignOf } from '../../office/registry.fixture.ts'
import { pin2023 } from '../../pack/2023/pin.ts'
import { NO_FACTS } from '../../pack/shape/facts.ts'
import { type Decided, UNDECIDED } from '../outcome.ts'
import { decidedFindings } from './decided-table.ts'

const campaign = { ...campaignOf({ id: 'kd' }), rulePack: pin2023 }
const SCOPES = ['kd.partyGroup.G7']
const idOf = (at: number) => `kd_p-${at}_partyGroup`

const rowOf = (at: number, level: Rating | null): TableRow => ({
  ...{ reviewId: idOf(at), scope: 'kd.partyGroup.G7', track: 'partyGroup', group: 'G7' },
  row: { subject: `p-${at}`, subjectKind: 'person', proposal: null },
  mark: { level, pending: null },
})
const level = (given: Rating): Decided => ({ ...UNDECIDED, level: given })

interface Said {
  decided: readonly (Rating | Decided)[]
  rest?: readonly TableRow[]
  unseen?: number
}
const quota = ({ decided, rest = [], unseen = 0 }: Said) => {
  const rows = decided.map((_, at) => rowOf(at, 'good'))
  const said = decided.map((each, at) => [idOf(at), typeof each === 'string' ? level(each) : each] as const)
  const of = { track: 'partyGroup', scopes: SCOPES, rows: [...rows, ...rest], decided: new Map(said) }
  const found = decidedFindings(campaign, { ...of, unseen: { G7: unseen } })
  if (!found.ok) throw new Error(found.reason)
  return found.groups.get('G7')?.severity ?? 'info'
}
const proposed = (count: number, given: Rating | null = 'good', from = 100) =>
  Array.from({ length: count }, (_, at) => rowOf(from + at, given))

describe('the quota of a group of which a part is decided', () => {
  it('in a whole group of four, one outstanding stops', () => {
    expect(quota({ decided: ['outstanding', 'good', 'good', 'good'] })).toBe('block')
    expect(quota({ decided: ['good', 'good', 'good', 'good'] })).toBe('info')
  })

  it('who rises from good to outstanding shrinks the base', () => {
    const good = (count: number): Rating[] => Array.from({ length: count }, () => 'good')
    expect(quota({ decided: ['outstanding', 'outstanding', ...good(10)] })).toBe('info')
    expect(quota({ decided: ['outstanding', 'outstanding', 'outstanding', ...good(9)] })).toBe('block')
  })

  it('warns only while what is left can mend it, and stops once nothing can', () => {
    expect(quota({ decided: ['outstanding'], rest: proposed(5, 'completed') })).toBe('warn')
    expect(quota({ decided: ['outstanding'], rest: proposed(4, 'completed') })).toBe('block')
    expect(quota({ decided: ['outstanding'], unseen: 5 })).toBe('warn')
    expect(quota({ decided: ['outstanding'], unseen: 4 })).toBe('block')
  })

  it('who is pending may still be rated; who is given no level counts nowhere', () => {
    const pending: Decided = { ...UNDECIDED, pending: 'awaitingConclusion' }
    const none: Decided = { ...UNDECIDED, notRated: { reason: 'underSixMonths', note: '' } }
    const four: Rating[] = ['outstanding', 'good', 'good', 'good', 'good']
    expect(quota({ decided: [...four, pending] })).toBe('warn')
    expect(quota({ decided: [...four, none] })).toBe('block')
    expect(quota({ decided: [...four, UNDECIDED] })).toBe('info')
  })

  it('what a rule leaves of who is left mends nothing', () => {
    const capped = proposed(5, 'completed').map(
      (row): TableRow => ({
        ...row,
        row: {
          ...row.row,
          rated: {
            ...{ class: 'civilServant', standing: 'none', unitKind: 'department', unit: '', agency: '', code: '' },
            ...{ heads: null, deputyOf: null, facts: { ...NO_FACTS, numbers: { absentMonths: 4 } } },
          },
        },
      }),
    )
    expect(quota({ decided: ['outstanding'], rest: capped })).toBe('block')
  })

  it('stops exactly where no outcome of the rest keeps it', () => {
    const rating = fc.constantFrom<Rating>('outstanding', 'good', 'completed')
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 8 }), fc.nat(5), fc.nat(3), (decided, left, unseen) => {
        const of = (which: Rating) => decided.filter((each) => each === which).length
        // Every way in which the rest may come out, as its numbers of outstanding and good ones.
        const ways = Array.from({ length: left + unseen + 1 }, (_, outstanding) =>
          Array.from({ length: left + unseen + 1 - outstanding }, (__, good) => ({ outstanding, good })),
        ).flat()
        const kept = ways.some((way) => of('outstanding') + way.outstanding <= Math.floor((of('good') + way.good) / 5))
        expect(quota({ decided, rest: proposed(left, 'completed'), unseen }) === 'block').toBe(!kept)
      }),
    )
  })
})
