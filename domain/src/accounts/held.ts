import type { Access, Pending } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Track } from '../model/terms.ts'

/**
 * What gives power over others' papers takes effect when a second person confirms it: roles, and a code for an account that
 * is in use. Pure; locks and removals are never held.
 */

/**
 * How long an only administrator waits before he may confirm what he asked for himself. A day, because whoever is told by
 * mail in the evening reads it at work the next morning, and can object until then.
 */
export const ALONE_HOURS = 24

export type Roles = Pick<Access, 'active' | 'admin' | 'organiser'>
export interface MoreRoles {
  admin: boolean
  organiser: Track[]
}

/** Once a campaign has been opened there are papers, also after it is closed; before, nobody has power over any. */
export const hasPapers = ({ status }: Pick<Campaign, 'status'>): boolean => status !== 'draft'

/** What somebody would have besides what he has. Another administrator could issue codes and confirm: that is power too. */
export const moreRoles = (asked: Roles, before: Pick<Roles, 'admin' | 'organiser'>): MoreRoles | null => {
  const organiser = asked.organiser.filter((track) => !before.organiser.includes(track))
  const admin = asked.admin && !before.admin
  return admin || organiser.length > 0 ? { admin, organiser } : null
}

/** The roles asked for, less what has to wait. */
export const rolesAtOnce = (asked: Roles, more: MoreRoles): Roles => ({
  active: asked.active,
  admin: asked.admin && !more.admin,
  organiser: asked.organiser.filter((track) => !more.organiser.includes(track)),
})

/** Both together, once confirmed. */
export const rolesWith = ({ active, admin, organiser }: Roles, more: MoreRoles): Roles => ({
  active,
  admin: admin || more.admin,
  organiser: [...new Set([...organiser, ...more.organiser])],
})

const sameRoles = (a: MoreRoles, b: MoreRoles): boolean =>
  a.admin === b.admin && [...a.organiser].sort().join() === [...b.organiser].sort().join()

/** Asked again, it is still the first who asked, and since then. */
export const pendingRoles = (
  more: MoreRoles | null,
  asked: { by: string; at: Date; confirmers: string[] },
  before: Pending | undefined,
): Pending['roles'] => {
  if (!more) return undefined
  return before?.roles && sameRoles(before.roles, more) ? before.roles : { ...more, ...asked }
}

/** access.pending of what still waits. */
export const pendingOf = ({ roles, code }: Pick<Pending, 'roles' | 'code'>): Pending => ({
  ...(roles ? { roles } : {}),
  ...(code ? { code } : {}),
  confirmers: [...new Set([...(roles?.confirmers ?? []), ...(code?.confirmers ?? [])])].sort(),
})

/** Organisers of every track that is asked for. Who is to be an administrator is confirmed by administrators. */
export const confirmersOfRoles = (
  more: MoreRoles | null,
  personId: string,
  campaigns: readonly Campaign[],
): string[] => {
  const [first = '', ...others] = more?.organiser ?? []
  if (more?.admin) return []
  const of = (track: Track) => campaigns.flatMap(({ organisers }) => organisers[track] ?? [])
  return [...new Set(of(first))].filter((uid) => uid !== personId && others.every((track) => of(track).includes(uid)))
}
