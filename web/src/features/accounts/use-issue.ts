import { useState } from 'react'
import { type Issued, issueInvitation, newKey } from '../../lib/callables.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import type { AccountRow } from './account-rows.ts'

export interface Slip extends Issued {
  personId: string
  unitName: string
}
interface Failed {
  row: AccountRow
  message: string
}

/**
 * Issues codes one after another: each is shown only once, so one failure must not lose the others. The codes
 * live in this state only. A repeat gets a new key and so a new code; the earlier one ends with it.
 */
export const useIssue = () => {
  const [slips, setSlips] = useState<Slip[]>([])
  const [failed, setFailed] = useState<Failed[]>([])
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)

  const issue = async (rows: readonly AccountRow[]) => {
    setFailed([])
    setProgress({ done: 0, total: rows.length })
    for (const [at, row] of rows.entries()) {
      try {
        const issued = await issueInvitation({ personId: row.person.id, key: newKey() })
        setSlips((earlier) => [...earlier, { ...issued, personId: row.person.id, unitName: row.unitName }])
      } catch (error) {
        setFailed((earlier) => [...earlier, { row, message: sentenceFor(error) }])
      }
      setProgress({ done: at + 1, total: rows.length })
    }
    setProgress(null)
  }
  return { slips, failed, progress, issue, clear: () => setSlips([]) }
}
