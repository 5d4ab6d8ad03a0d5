import type { Access } from './access.ts'

type Roles = Pick<Access, 'active' | 'admin' | 'organiser'>

/** people/{p}/events/{seq}: append-only trail of what was done to an account. Read by administrators. */
export type PersonEvent = { seq: number; by: string; at: Date } & (
  | { command: 'issueInvitation' }
  | { command: 'acceptInvitation' }
  | { command: 'setRoles'; before: Roles; after: Roles }
)
