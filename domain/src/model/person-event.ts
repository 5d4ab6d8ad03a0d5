import type { Access } from './access.ts'

type Roles = Pick<Access, 'active' | 'admin' | 'organiser'>

/** people/{p}/events/{id}: append-only trail of what was done to an account. Read by administrators. */
export type PersonEvent = { by: string; at: Date } & (
  | { type: 'invited' }
  | { type: 'accountOpened' }
  | { type: 'rolesSet'; before: Roles; after: Roles }
)
