import type * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { once } from '../../commands/once.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Delegation, Unit } from '../../model/unit.ts'
import { addDays, localDate, startOfDay } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { changeFaults } from '../change/bounded.ts'
import { CHANGED_PATHS } from '../change/changed-paths.ts'
import type { Changes } from '../change/changes-of.ts'
import type { RegistryState, Work } from '../change/work.ts'
import {
  type Edited,
  keepers,
  noOpening,
  type RegistryNamed,
  registryInvalid,
  sameEdition,
  tracksNotOrganised,
} from '../commands/may-save.ts'
import type { Faults } from '../faults.ts'
import { delegateUnitInput, namedAtMost, type Saved } from '../inputs.ts'
import { termFaults } from '../valid/terms.ts'
import { movedDelegation } from './move-delegation.ts'

/** Longest time for which somebody is in charge in a head's place; who is needed longer is made head. */
const DAYS_MAX = 184

export interface DelegateFacts extends RegistryNamed, Edited {
  unit: Unit
  asked: z.output<typeof delegateUnitInput>['delegation']
  state: RegistryState
  works: readonly Work[]
  organisers: readonly Access[]
  callerName: string
  opening: boolean
  /** Whether the account of who is to be in charge is open. */
  personActive: boolean
}

type Asked = NonNullable<DelegateFacts['asked']>

const personFault = ({ unit, state, caller, personActive }: DelegateFacts, { person }: Asked): Faults => {
  const found = state.people.find(({ id }) => id === person)
  if (!found) return { person: 'personUnknown' }
  if (person === unit.head) return { person: 'leadsAlready' }
  // Neither for oneself nor away from oneself: others see that it is needed.
  if (person === caller.uid || unit.head === caller.uid) return { person: 'oneself' }
  return found.active && personActive ? {} : { person: 'personLeft' }
}

const dayFaults = ({ from, to }: Asked, now: Date): Faults => {
  const faults = termFaults('', { from, to })
  if (Object.keys(faults).length > 0) return faults
  if (from < localDate(now)) return { from: 'dayPassed' }
  return to > addDays(from, DAYS_MAX) ? { to: 'termTooLong' } : {}
}

const faultsOf = (facts: DelegateFacts): Faults => {
  const { unit, asked, now } = facts
  if (!asked) return unit.delegation ? {} : { person: 'noDelegation' }
  if (unit.delegation) return { from: 'delegationRuns' }
  return {
    ...personFault(facts, asked),
    ...dayFaults(asked, now),
    ...(isEmpty(asked.document) ? { document: 'documentMissing' } : {}),
  }
}

const entered = ({ unit, caller }: DelegateFacts, { person, from, to, document }: Asked): Delegation => ({
  ...{ head: unit.head, person, from, to, until: startOfDay(addDays(to, 1)) },
  ...{ document: tidy(document).trim(), by: caller.uid, begun: false },
})

/** What it does to the unit and to open work, today or on its first day. */
const moved = once((facts: DelegateFacts) => {
  const { unit, asked, works, state, organisers, caller, callerName, now } = facts
  const delegation = asked ? entered(facts, asked) : unit.delegation
  if (!delegation) throw new Error(`${unit.id} has no delegation to end`)
  const by = { caller: { uid: caller.uid, name: callerName }, now }
  const found = movedDelegation(unit, delegation, asked ? 'begins' : 'ends', { state, works, organisers }, by)
  return { delegation, ...found }
})

const changesIn = (facts: DelegateFacts): Changes => {
  const { changes } = moved(facts)
  if ('refused' in changes) throw new Error('a delegation that is not valid was let in')
  return changes
}

interface Delegated extends Done {
  answer: Saved
}

const decide = (facts: DelegateFacts): Delegated => {
  const { unit, asked, seen, preview, now } = facts
  const { effects, paperNames, mails, writes } = changesIn(facts)
  const rev = seen + 1
  const answer: Saved = { effects, paperNames: namedAtMost(paperNames), rev, warnings: [], userName: null }
  if (preview) return { answer, writes: [], mails: [] }
  const { kept, delegation } = moved(facts)
  const path = paths.unit(unit.id)
  // Still to come: nothing moves before its first day.
  if (asked && asked.from > localDate(now))
    return { answer, writes: [{ op: 'update', path, data: { delegation, rev } }], mails: [] }
  return { answer, mails, writes: [{ op: 'update', path, data: kept }, ...writes] }
}

/**
 * "Giao phụ trách": somebody leads a unit in its head's place for some days: returns papers, answers for its conferences and proposals, gives
 * the opinion of its board, decides what its head decides, and signs. It is the change of head that `saveUnit` makes, and goes
 * back by itself.
 */
export const delegateUnit: Command<typeof delegateUnitInput, RegistryNamed, DelegateFacts, Delegated, Saved> = {
  title: 'Ghi, kết thúc việc giao điều hành đơn vị khi người đứng đầu vắng mặt',
  input: delegateUnitInput,
  otherwise: 'notYours',
  grants: keepers,
  conditions: [
    sameEdition,
    noOpening,
    {
      atom: 'registryValid',
      refuses: (facts) => {
        const faults = faultsOf(facts)
        if (Object.keys(faults).length > 0) return registryInvalid(faults)
        return registryInvalid(changeFaults(moved(facts).changes, 'person'))
      },
    },
    // Also where it is still to come: on its first day there is nobody who could be asked.
    { atom: 'ownTracks', refuses: (facts) => tracksNotOrganised(facts, changesIn(facts)) },
  ],
  writes: ['units/{unitId}', ...CHANGED_PATHS],
  mails: ['yourTurn'],
  decide,
  answer: ({ answer }) => answer,
  subject: ({ unit }) => ({ header: paths.unit(unit.id), trail: paths.unit(unit.id), seq: unit.eventSeq ?? 0 }),
  keeps: ({ preview }) => !preview,
}
