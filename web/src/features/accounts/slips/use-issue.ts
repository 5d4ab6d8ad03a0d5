import type { AnswerOf } from '@kiemdiem/domain/commands'
import { useState } from 'react'
import { command, newKey } from '../../../lib/commands.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import type { AccountRow } from '../account-rows.ts'

export interface Slip extends AnswerOf<'issueInvitation'> {
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

  const issue = async (rows: readonly AccountRow[], invite: boolean) => {
    setFailed([])
    setProgress({ done: 0, total: rows.length })
    for (const [at, row] of rows.entries()) {
      try {
        const issued = await command('issueInvitation', { personId: row.person.id, invite, key: newKey() })
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
