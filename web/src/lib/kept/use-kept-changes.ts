import { useState } from 'react'
import { clearLocal, type DraftKey, readLocal, saveLocal } from './local-drafts.ts'

type Changes<C> = Readonly<Record<string, C>>

/** A damaged copy is no reason to break the page: it counts as none. */
const parse = <C>(text: string | undefined): Changes<C> => {
  try {
    const kept: unknown = JSON.parse(text || '{}')
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Changes<C>) : {}
  } catch {
    return {}
  }
}

/** `C`: what may be changed of a line, each field optional. */
export interface KeptChanges<C> {
  /** By line. */
  changes: Changes<C>
  change: (line: string, patch: C) => void
  /** Forgets those of these lines, or all: they have gone. */
  done: (lines?: readonly string[]) => void
}

/** What somebody changed in a list before sending it; kept in this browser until it is sent, so that a reload loses nothing. */
export const useKeptChanges = <C extends object>({
  uid,
  of,
  number,
  section,
}: {
  uid: string
  /** Whose list it is: a conference, a body. */
  of: string
  number: number
  section: string
}): KeptChanges<C> => {
  const key: DraftKey = { uid, paper: of, revision: number, section }
  const [changes, setChanges] = useState(() => parse<C>(readLocal(key)?.text))
  const keep = (next: Changes<C>) => {
    setChanges(next)
    if (Object.keys(next).length === 0) clearLocal(key)
    else saveLocal(key, { text: JSON.stringify(next), rev: 0, at: new Date().toISOString() })
  }
  return {
    changes,
    change: (line, patch) => keep({ ...changes, [line]: { ...changes[line], ...patch } }),
    done: (lines) =>
      keep(lines ? Object.fromEntries(Object.entries(changes).filter(([line]) => !lines.includes(line))) : {}),
  }
}
