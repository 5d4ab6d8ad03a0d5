import type { Called } from '../commands/command.ts'
import type { Access } from '../model/access.ts'

/** Commands about accounts ask besides whether the caller administers them. */
export interface AccountCalled extends Called {
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'admin'> }
  personId: string
}

/** Administrators manage accounts; they read no paper, opinion or rating. */
export const isAdmin = ({ caller }: AccountCalled): boolean => caller.access.admin
