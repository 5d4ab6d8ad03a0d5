import type { ActBase } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'

/** In whose name an act of a conference was entered by somebody else; nobody where they made it themselves. */
export const inWhoseName = (
  { chair, secretary, head }: Pick<Conference, 'chair' | 'secretary' | 'head'>,
  { kind, onBehalf }: Pick<ActBase, 'kind' | 'onBehalf'>,
): string[] => {
  if (!onBehalf) return []
  const named = kind === 'minutes' ? [chair.uid, secretary.uid] : [head]
  return named.filter((uid) => uid !== onBehalf.by)
}
