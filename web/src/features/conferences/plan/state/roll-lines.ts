import { isMember, memberLines } from '@kiemdiem/domain/conference/roll'
import type { MemberOn } from '@kiemdiem/domain/registry/members-of'
import type { RollLine } from './plan-form.ts'

/**
 * The roll as it will be called: the members of the day, as the server adds them by itself, then the guests and bodies of
 * what is typed. Who was a member and is none any more is not called.
 */
export const rollWith = (roll: readonly RollLine[], members: readonly MemberOn[]): RollLine[] => [
  ...memberLines(members).map((line, at): RollLine => ({ ...line, id: line.personId ?? `member-${at}` })),
  ...roll.filter((line) => line.kind !== 'member' && !members.some((member) => isMember(line, member))),
]
