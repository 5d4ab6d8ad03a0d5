import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import { type Delegation, STUCK_REASONS, type Unit } from '../../model/unit.ts'
import { startOfDay } from '../../time.ts'
import type { Write } from '../../writes/write.ts'
import { changeFaults } from '../change/bounded.ts'
import { type Changes, changesOf } from '../change/changes-of.ts'
import { type RegistryState, type Work, withUnit } from '../change/work.ts'

export type DelegationMove = 'begins' | 'ends'

/** What could not be moved is tried again so much later: each time reads all of the open work. */
const AGAIN_MS = 15 * 60_000

/** What is to happen to a unit's delegation now; null: nothing, or it was tried just before. */
export const delegationMove = ({ delegation }: Pick<Unit, 'delegation'>, now: Date): DelegationMove | null => {
  if (!delegation) return null
  if (delegation.stuck && now.getTime() < delegation.stuck.at.getTime() + AGAIN_MS) return null
  if (now >= delegation.until) return 'ends'
  return !delegation.begun && now >= startOfDay(delegation.from) ? 'begins' : null
}

/** The unit under who is in charge, or again under its head; over another who was made head meanwhile nothing is put back. */
const movedUnit = (unit: Unit, delegation: Delegation, move: DelegationMove): Unit => {
  const rev = (unit.rev ?? 0) + 1
  if (move === 'begins') {
    const { stuck: _, ...begins } = delegation
    return { ...unit, rev, head: delegation.person, delegation: { ...begins, begun: true } }
  }
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

/** The same reason as a form says it under its field. */
const stuckBy = (changes: Parameters<typeof changeFaults>[0]): (typeof STUCK_REASONS)[number] | null =>
  STUCK_REASONS.find((reason) => changeFaults(changes, 'unit').unit === reason) ?? null

/**
 * What the schedule writes when a delegation begins or ends by itself; empty: nothing is to be done now. What cannot be done is said
 * on the unit, whose registrars take away what is in its way; the schedule then does it by itself.
 */
export const moveDelegation = (
  unit: Unit,
  office: DelegationOffice,
  now: Date,
): { writes: Write[]; mails: string[]; outcome?: 'stuck' } => {
  const { delegation } = unit
  const due = delegationMove(unit, now)
  // Whoever has left before his first day leads nothing: it ends before it begins.
  const serves = office.state.people.some(({ id, active }) => id === delegation?.person && active)
  const move = due === 'begins' && !serves ? 'ends' : due
  if (!move || !delegation) return { writes: [], mails: [] }
  const entered = office.state.people.find(({ id }) => id === delegation.by)
  const caller = { uid: delegation.by, name: entered?.name ?? '' }
  const { kept, changes } = movedDelegation(unit, delegation, move, office, { caller, now })
  const reason = stuckBy(changes)
  if (reason) {
    const stuck = { ...delegation, stuck: { reason, at: now } }
    return {
      mails: [],
      outcome: 'stuck',
      writes: [{ op: 'update', path: paths.unit(unit.id), data: { delegation: stuck } }],
    }
  }
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
