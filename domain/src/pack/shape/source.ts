/** Where a rule is from. `unverified`: what of it could not be compared with a signed text, in words for who relies on it. */
export interface Source {
  ref: string
  unverified?: string
}

/** What stands against a decision, what asks for a reason, and what is only said. */
export type Severity = 'block' | 'warn' | 'info'
