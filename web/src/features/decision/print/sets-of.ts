import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import type { MemberSet } from '@kiemdiem/domain/forms/decision/member-sets'
import type { Unit } from '@kiemdiem/domain/model/unit'
import type { DecisionGroup } from '../lines/lines.ts'

type Groups = readonly { group: string; lines: readonly Pick<DecisionGroup['lines'][number], 'row'>[] }[]

/** A set for each member, numbered in the order of the roll, with the groups in which he is, or answers for a collective. */
export const setsOf = (
  roll: readonly Pick<MeetingMember, 'id' | 'name' | 'post'>[],
  groups: Groups,
  units: readonly Pick<Unit, 'id' | 'head'>[],
): MemberSet[] => {
  const headOf = new Map(units.map(({ id, head }) => [id, head]))
  return roll.map(({ id, name, post }, at) => ({
    ...{ number: at + 1, name, post },
    own: groups
      .filter(({ lines }) => lines.some(({ row: { subject } }) => subject === id || headOf.get(subject) === id))
      .map(({ group }) => group),
  }))
}
