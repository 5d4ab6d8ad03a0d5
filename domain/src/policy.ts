import { WHEN, type When, type Who } from './policy/atoms.ts'
import { COMMAND_ROWS } from './policy/command-rows.ts'
import { DOCUMENT_ROWS } from './policy/documents.ts'
import type { Operation, PolicyRow } from './policy/row.ts'

/**
 * Who may do what, to which document, at which moment: one table (design §5, §7.1). firestore.rules enforces the rows of
 * documents, the commands are its other rows themselves; screens follow it, docs/policy.md prints it, and tests prove
 * all of them equal to it.
 */

/** Everything that is allowed. What no row allows is refused, to everybody. */
export const POLICY: readonly PolicyRow[] = [...DOCUMENT_ROWS, ...COMMAND_ROWS]

/** What is true of a caller and a document. */
export interface Facts {
  /** `superseded`: signed in before the account was last locked, unlocked or given a new password, or too long ago. */
  account: 'none' | 'inactive' | 'superseded' | 'active'
  who: ReadonlySet<Who>
  when: ReadonlySet<When>
}

export type Refusal = 'notSignedIn' | 'inactive' | 'superseded' | 'nobody' | 'notYours' | When

export type Decision = { ok: true } | { ok: false; reason: Refusal }

/**
 * Whether the policy allows an operation, and if not, why: the first condition of the nearest row that fails.
 * A screen shows the same reason that the rules enforce.
 */
export const decide = (resource: string, operation: Operation, facts: Facts): Decision => {
  const rows = POLICY.filter((row) => row.resource === resource && row.does.includes(operation))
  if (rows.length === 0) return { ok: false, reason: 'nobody' }
  const open = rows.filter((row) => row.who === 'anyone' || row.who === 'codeHolder')
  if (facts.account !== 'active' && open.length === 0) {
    return { ok: false, reason: facts.account === 'none' ? 'notSignedIn' : facts.account }
  }
  const mine = rows.filter((row) => row.who === 'anyone' || row.who === 'active' || facts.who.has(row.who))
  const failing = mine.map((row) => row.when.filter((condition) => !facts.when.has(condition)))
  if (failing.some((conditions) => conditions.length === 0)) return { ok: true }
  const nearest = failing.sort((a, b) => a.length - b.length)[0]?.[0]
  return { ok: false, reason: nearest ?? 'notYours' }
}

/** The sentence a screen shows for a refusal. */
export const refusalText = (reason: Refusal): string => {
  switch (reason) {
    case 'notSignedIn':
      return 'Đồng chí chưa đăng nhập.'
    case 'inactive':
      return 'Tài khoản của đồng chí đang bị khóa. Xin liên hệ người quản trị.'
    case 'superseded':
      return 'Phiên làm việc này không còn hiệu lực. Xin đăng nhập lại.'
    case 'nobody':
      return 'Việc này do hệ thống thực hiện, không ai làm trực tiếp.'
    case 'notYours':
      return 'Đồng chí không được giao việc này.'
    default:
      return `Chỉ thực hiện được khi ${WHEN[reason]}.`
  }
}
