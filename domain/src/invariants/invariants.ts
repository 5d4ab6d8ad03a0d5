import { codes } from './accounts/codes.ts'
import { directory } from './accounts/directory.ts'
import { roles } from './accounts/roles.ts'
import { scopes } from './accounts/scopes.ts'
import type { Data, Finding, Invariant } from './data.ts'
import { mails } from './mails.ts'
import { shapes } from './shapes.ts'
import { ballots } from './work/ballots.ts'
import { boards } from './work/boards.ts'
import { minutes } from './work/minutes.ts'
import { parts } from './work/parts.ts'
import { readers } from './work/readers.ts'
import { relations } from './work/relations.ts'
import { texts } from './work/texts.ts'
import { trails } from './work/trails.ts'

/** What must hold of all data at any moment, by name; docs/operations.md says what to do where one does not. */
export const INVARIANTS = {
  shapes,
  trails,
  boards,
  texts,
  parts,
  minutes,
  readers,
  relations,
  ballots,
  roles,
  scopes,
  codes,
  directory,
  mails,
} as const satisfies Record<string, Invariant>
export type InvariantName = keyof typeof INVARIANTS

/** The findings of each invariant; of all of them unless some are named. */
export const findingsOf = (
  data: Data,
  names: readonly InvariantName[] = Object.keys(INVARIANTS) as InvariantName[],
): { name: InvariantName; findings: Finding[] }[] => names.map((name) => ({ name, findings: INVARIANTS[name](data) }))
