import type { DueEffect } from '@kiemdiem/domain/conference/inputs'
import { byName } from '@kiemdiem/domain/vi'

export const isChanged = ({ before, after }: DueEffect): boolean => before !== after

/** Those that change first, and among them those that owe something; then by name. */
export const changedFirst = (effects: readonly DueEffect[]): DueEffect[] =>
  effects.toSorted(
    (a, b) =>
      Number(isChanged(b)) - Number(isChanged(a)) ||
      Number(a.accepted) - Number(b.accepted) ||
      byName(a.subjectName, b.subjectName),
  )
