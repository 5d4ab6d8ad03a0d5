import { describe, expect, it } from 'vitest'
import type { Review } from '../../model/review.ts'
import type { Scope } from '../../model/scope.ts'
import type { Stage } from '../../model/terms.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { decidedGroups, heldBetween } from './once-decided.ts'
import { scopesFor } from './scopes.ts'

const at = (group: string, ...stages: Stage[]): Pick<Review, 'campaign' | 'track' | 'group' | 'stage'>[] =>
  stages.map((stage) => ({ campaign: 'kd', track: 'partyGroup', group, stage }))
const scope = (group: string, insiders: string[] = [], track = 'partyGroup'): Scope => ({
  ...{ id: `kd.${track}.${group}`, campaign: 'kd', track, group, insiders },
})
const SECRETARY = { personId: 'p-bi-thu', active: true, organiser: ['partyCell'] }
const reads = (scopes: readonly Scope[], decided: ReadonlySet<string>, process = process2023, who = SECRETARY) =>
  scopesFor(
    who,
    scopes.map((each) => heldBetween(each, process, decided)),
  )
const ALL = new Set(['kd.partyGroup.G1', 'kd.partyGroup.G7', 'kd.provincial.G2', 'kd.partyCell.G9'])

describe('the civil scope, between decision and notice', () => {
  it('is a time of whole groups: from the last of their decisions until the last of their notices', () => {
    const groups = [
      ...at('G1', 'decision', 'notice'),
      ...at('G2', 'notice', 'notice'),
      ...at('G3', 'notice', 'archive'),
      ...at('G4', 'archive', 'archive'),
      ...at('G5', 'appraisal'),
    ]
    expect([...decidedGroups(groups)]).toEqual(['kd.partyGroup.G2', 'kd.partyGroup.G3'])
  })

  it('is held by the cell’s committee as the campaign of 2023 has it, and not before the decision', () => {
    const scopes = [scope('G1'), scope('G7'), scope('G2', [], 'provincial')]
    expect(reads(scopes, new Set())).toEqual([])
    expect(reads(scopes, new Set(['kd.partyGroup.G7']))).toEqual(['kd.partyGroup.G7'])
    expect(reads(scopes, ALL)).toEqual(['kd.partyGroup.G1', 'kd.partyGroup.G7', 'kd.provincial.G2'])
  })

  it('is never held of a group to which they belong, nor by anybody else, nor the other way round', () => {
    expect(reads([scope('G1', ['p-bi-thu']), scope('G7')], ALL)).toEqual(['kd.partyGroup.G7'])
    expect(reads([scope('G1')], ALL, process2023, { ...SECRETARY, active: false })).toEqual([])
    expect(reads([scope('G1')], ALL, process2023, { ...SECRETARY, organiser: ['provincial'] })).toEqual([])
    expect(
      reads([scope('G9', [], 'partyCell')], ALL, process2023, { ...SECRETARY, organiser: ['partyGroup'] }),
    ).toEqual([])
  })

  it('is nobody’s where the campaign says so, or was opened before it was data', () => {
    const { heldOnceDecided: _none, ...before } = process2023
    expect(reads([scope('G7')], ALL, before)).toEqual([])
    expect(reads([scope('G7')], ALL, { ...process2023, heldOnceDecided: [] })).toEqual([])
  })
})
