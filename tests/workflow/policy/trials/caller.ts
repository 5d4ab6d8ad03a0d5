import { paths } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Person } from '@kiemdiem/domain/model/person'
import { db } from '../../../../functions/src/firestore/db.ts'

/** `unregistered`: signed in, but let in by nobody. `superseded`: before the account was last locked or given a password. */
export const STANDINGS = ['signedOut', 'unregistered', 'inactive', 'superseded', 'active'] as const
export type Standing = (typeof STANDINGS)[number]

/** The one who calls; what this person is changes from trial to trial. */
export const CALLER = 'p-thu-goi'

/** Later than every session of these tests began. */
const NEVER = new Date('2200-01-01T00:00:00Z')

const person: Person = {
  id: CALLER,
  name: 'Lường Văn Gọi',
  class: 'civilServant',
  leader: false,
  partyMember: false,
  posts: [{ unit: 'u-thu-ban', title: 'Chuyên viên' }],
  active: true,
}

export type Roles = Partial<
  Pick<Access, 'admin' | 'organiser' | 'registrar' | 'docket' | 'scopes' | 'pending' | 'eventSeq'>
>

/** Makes the caller what the trial says, and gives the uid of the call. */
export const becomes = async (standing: Standing, roles: Roles = {}): Promise<string | null> => {
  await db.doc(paths.person(CALLER)).set(person)
  const access: Access = {
    active: standing === 'active' || standing === 'superseded',
    ...(standing === 'superseded' ? { validFrom: NEVER } : {}),
    personId: CALLER,
    userName: 'thu.goi',
    hasAccount: true,
    admin: false,
    organiser: [],
    ...roles,
  }
  const registered = standing !== 'signedOut' && standing !== 'unregistered'
  await (registered ? db.doc(paths.access(CALLER)).set(access) : db.doc(paths.access(CALLER)).delete())
  return standing === 'signedOut' ? null : CALLER
}

/** What a callable did: 'ok' or its reason. */
export const outcomeOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'ok'
  } catch (error) {
    const { details } = error as { details?: { reason?: string } }
    if (!details?.reason) throw error
    return details.reason
  }
}
