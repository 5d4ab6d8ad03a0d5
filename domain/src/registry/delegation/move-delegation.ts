import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Delegation, Unit } from '../../model/unit.ts'
import { startOfDay } from '../../time.ts'
import type { Write } from '../../writes/write.ts'
import { type Changes, changesOf } from '../change/changes-of.ts'
import { type RegistryState, type Work, withUnit } from '../change/work.ts'

export type DelegationMove = 'begins' | 'ends'

/** What is to happen to a unit's delegation now; null: nothing. */
export const delegationMove = ({ delegation }: Pick<Unit, 'delegation'>, now: Date): DelegationMove | null => {
  if (!delegation) return null
  if (now >= delegation.until) return 'ends'
  return !delegation.begun && now >= startOfDay(delegation.from) ? 'begins' : null
}

/** The unit under who is in charge, or again under its head; over another who was made head meanwhile nothing is put back. */
const movedUnit = (unit: Unit, delegation: Delegation, move: DelegationMove): Unit => {
  const rev = (unit.rev ?? 0) + 1
  if (move === 'begins') return { ...unit, rev, head: delegation.person, delegation: { ...delegation, begun: true } }
  const head = delegation.begun && unit.head === delegation.person ? delegation.head : unit.head
  return { ...unit, rev, head, delegation: null }
}

export interface DelegationOffice {
  state: RegistryState
  works: readonly Work[]
  /** Accounts of everybody who organises one of them. */
  organisers: readonly Access[]
}

/**
 * A unit's delegation as it begins or ends, with what follows in open work: the difference that another head makes. `kept`: fields
 * of the unit to be written.
 */
export const movedDelegation = (
  unit: Unit,
  delegation: Delegation,
  move: DelegationMove,
  office: DelegationOffice,
  { caller, now }: { caller: { uid: string; name: string }; now: Date },
): { kept: Pick<Unit, 'head' | 'delegation' | 'rev'>; changes: Changes | { refused: 'noAppraiser' | 'twoBodies' } } => {
  const after = movedUnit(unit, delegation, move)
  const { state, works, organisers } = office
  const changes = changesOf({ before: state, after: withUnit(state, after), works, organisers, caller, now })
  const { head, rev } = after
  return { kept: { head, delegation: after.delegation ?? null, rev }, changes }
}

/** What the schedule writes when a delegation begins or ends by itself; empty: nothing is to be done now. */
export const moveDelegation = (
  unit: Unit,
  office: DelegationOffice,
  now: Date,
): { writes: Write[]; mails: string[] } => {
  const { delegation } = unit
  const due = delegationMove(unit, now)
  // Whoever has left before his first day leads nothing: it ends before it begins.
  const serves = office.state.people.some(({ id, active }) => id === delegation?.person && active)
  const move = due === 'begins' && !serves ? 'ends' : due
  if (!move || !delegation) return { writes: [], mails: [] }
  const entered = office.state.people.find(({ id }) => id === delegation.by)
  const caller = { uid: delegation.by, name: entered?.name ?? '' }
  const { kept, changes } = movedDelegation(unit, delegation, move, office, { caller, now })
  if ('refused' in changes) throw new Error(`the delegation of ${unit.id} cannot be moved: ${changes.refused}`)
  const seq = (unit.eventSeq ?? 0) + 1
  return {
    mails: changes.mails,
    writes: [
      { op: 'update', path: paths.unit(unit.id), data: { ...kept, eventSeq: seq } },
      {
        op: 'create',
        path: paths.unitEvent(unit.id, seq),
        data: { seq, command: 'delegateUnit', by: delegation.by, at: now, move },
      },
      ...changes.writes,
    ],
  }
}
