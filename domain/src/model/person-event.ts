import type { Access } from './access.ts'
import type { Track } from './terms.ts'

type Roles = Pick<Access, 'active' | 'admin' | 'organiser' | 'registrar' | 'docket'>

/**
 * people/{p}/events/{seq}: append-only trail of what was done to an account. Read by administrators and by whose account it
 * is. `held`: waits for a second person.
 */
export type PersonEvent = { seq: number; by: string; at: Date } & (
  | { command: 'issueInvitation'; held?: boolean }
  | { command: 'acceptInvitation' | 'changePassword' }
  | {
      command: 'setRoles'
      before: Roles
      after: Roles
      held?: {
        admin: boolean
        organiser: Track[]
        registrar?: boolean | undefined
        docket?: string[] | undefined
        term?: { from: Date; until: Date } | undefined
      } | null
    }
  /** What he does for others for some days has begun, or is over: by itself, as `by` had asked for. */
  | { command: 'standIn'; before: Roles; after: Roles }
  /**
   * Named to appraise a group of a campaign's organisers, or to record what a collective decides, which gives the groups of it:
   * with its opening, or, with a reason, in place of somebody else. `ended`: another does it now.
   */
  | { command: 'nameAppraiser' | 'nameRecorder'; campaign: string; reason?: string; ended?: true }
  | { command: 'confirmAccess'; what: 'roles' | 'code'; agrees: boolean }
  | { command: 'savePerson' | 'saveService' }
  /** By whose account it is, of somebody or something else, entered by mistake. */
  | { command: 'removeFromRegistry'; removed: string }
  /** By the operator (npm run incident): somebody else may have used the account. */
  | { command: 'closeLeaked'; reason: string }
  /** By the operator (npm run address): where mail goes and what signs in. */
  | { command: 'correctAddress' }
  /** By the operator (npm run restore): what a restored copy said of it, and what it is. */
  | { command: 'restoreAccount'; before: Roles; after: Roles }
)
