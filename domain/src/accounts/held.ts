import type { Access, Pending } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
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

export type Roles = Pick<Access, 'active' | 'admin' | 'organiser' | 'registrar' | 'docket'>
export interface MoreRoles {
  admin: boolean
  organiser: Track[]
  /** Absent: not asked for. */
  registrar?: boolean | undefined
  /** Units whose papers are to be numbered besides. Absent: none. */
  docket?: string[] | undefined
  /** Of the tracks: for these days only. Absent: until they are taken. */
  term?: { from: Date; until: Date } | undefined
}

/**
 * Heads who may confirm that somebody needs a new code: who returns that person's papers in open campaigns, and reads them
 * anyway. Never who heads a unit of the registry: whoever keeps it could put the owner under a head of his own making,
 * while only who organises the tracks moves what open papers name (0042).
 */
export const headsOf = (
  personId: string,
  papers: readonly Pick<Paper, 'campaign' | 'subject' | 'returners'>[],
  campaigns: readonly Pick<Campaign, 'id' | 'status'>[],
): string[] => {
  const open = new Set(campaigns.flatMap(({ id, status }) => (status === 'open' ? [id] : [])))
  const own = papers.filter(({ subject, campaign }) => subject === personId && open.has(campaign))
  return [...new Set(own.flatMap(({ returners }) => returners))].filter((uid) => uid !== personId).sort()
}

/** The roles of an account, and nothing else of it. */
export const rolesOf = ({ active, admin, organiser, registrar, docket }: Roles): Roles => ({
  ...{ active, admin, organiser },
  ...(registrar === undefined ? {} : { registrar }),
  ...(docket === undefined ? {} : { docket }),
})

/** Once a campaign has been opened there are papers, also after it is closed; before, nobody has power over any. */
export const hasPapers = ({ status }: Pick<Campaign, 'status'>): boolean => status !== 'draft' && status !== 'opening'

/** What somebody would have besides what he has. Another administrator could issue codes and confirm: that is power too. */
export const moreRoles = (asked: Roles, before: Omit<Roles, 'active'>): MoreRoles | null => {
  const organiser = asked.organiser.filter((track) => !before.organiser.includes(track))
  const admin = asked.admin && !before.admin
  const registrar = asked.registrar === true && !before.registrar
  const docket = (asked.docket ?? []).filter((unit) => !before.docket?.includes(unit))
  if (!admin && !registrar && organiser.length === 0 && docket.length === 0) return null
  return { admin, organiser, ...(registrar ? { registrar } : {}), ...(docket.length > 0 ? { docket } : {}) }
}

/** The roles asked for, less what has to wait. */
export const rolesAtOnce = (asked: Roles, more: MoreRoles): Roles => ({
  ...rolesOf(asked),
  admin: asked.admin && !more.admin,
  organiser: asked.organiser.filter((track) => !more.organiser.includes(track)),
  ...(more.registrar ? { registrar: false } : {}),
  ...(more.docket ? { docket: (asked.docket ?? []).filter((unit) => !more.docket?.includes(unit)) } : {}),
})

/** Both together, once confirmed. */
export const rolesWith = (roles: Roles, more: MoreRoles): Roles => ({
  ...rolesOf(roles),
  admin: roles.admin || more.admin,
  organiser: [...new Set([...roles.organiser, ...more.organiser])],
  ...(more.registrar ? { registrar: true } : {}),
  ...(more.docket ? { docket: [...new Set([...(roles.docket ?? []), ...more.docket])] } : {}),
})

const sameRoles = (a: MoreRoles, b: MoreRoles): boolean =>
  a.admin === b.admin &&
  a.registrar === b.registrar &&
  a.term?.from.getTime() === b.term?.from.getTime() &&
  a.term?.until.getTime() === b.term?.until.getTime() &&
  [...a.organiser].sort().join() === [...b.organiser].sort().join() &&
  [...(a.docket ?? [])].sort().join() === [...(b.docket ?? [])].sort().join()

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

/**
 * Organisers of every track that is asked for. Who is to administer, to keep the registry or to number papers is confirmed by
 * administrators.
 */
export const confirmersOfRoles = (
  more: MoreRoles | null,
  personId: string,
  campaigns: readonly Campaign[],
): string[] => {
  const [first = '', ...others] = more?.organiser ?? []
  if (more?.admin || more?.registrar || more?.docket) return []
  const of = (track: Track) => campaigns.flatMap(({ organisers }) => organisers[track] ?? [])
  return [...new Set(of(first))].filter((uid) => uid !== personId && others.every((track) => of(track).includes(uid)))
}
