import { isRecord } from './store/local-drafts.ts'
import type { Where } from './store/stores.ts'
import { useKept } from './use-kept.ts'

type Changes<C> = Readonly<Record<string, C>>

/** `C`: what may be changed of a line, each field optional. */
export interface KeptChanges<C> {
  /** By line. */
  changes: Changes<C>
  change: (line: string, patch: C) => void
  /** A line as a whole: what it held besides is gone. */
  replace: (line: string, value: C) => void
  /** Several lines in one step. */
  changeAll: (patches: Changes<C>) => void
  /** Forgets those of these lines, or all: they have gone. */
  done: (lines?: readonly string[]) => void
}

const isPlain = (value: unknown): boolean => value === null || typeof value !== 'object'

/** Lines that are no record of plain values are damaged, and passed over. */
const changesIn = <C>(stored: unknown): Changes<C> | null =>
  isRecord(stored)
    ? (Object.fromEntries(
        Object.entries(stored).filter(([, line]) => isRecord(line) && Object.values(line).every(isPlain)),
      ) as Changes<C>)
    : null

/** What somebody changed in a list before sending it; kept in this browser until it is sent, so that a reload loses nothing. */
export const useKeptChanges = <C extends object>({
  uid,
  of,
  number,
  section,
  where,
}: {
  uid: string
  /** Whose list it is: a conference, a body. */
  of: string
  number: number
  section: string
  /** In the window alone where it tells of others. */
  where?: Where
}): KeptChanges<C> => {
  const kept = useKept({ uid, paper: of, revision: number, section }, changesIn<C>, where)
  const changes = kept.unsent?.value ?? {}
  const keep = (next: Changes<C>) => (Object.keys(next).length === 0 ? kept.clear() : kept.keep(next))
  return {
    changes,
    change: (line, patch) => keep({ ...changes, [line]: { ...changes[line], ...patch } }),
    replace: (line, value) => keep({ ...changes, [line]: value }),
    changeAll: (patches) =>
      keep({
        ...changes,
        ...Object.fromEntries(Object.entries(patches).map(([line, patch]) => [line, { ...changes[line], ...patch }])),
      }),
    done: (lines) =>
      keep(lines ? Object.fromEntries(Object.entries(changes).filter(([line]) => !lines.includes(line))) : {}),
  }
}
