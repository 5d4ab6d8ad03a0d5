import { levelNamed, plainWords } from '../../../lib/level-words.ts'

/** A row of the table, by the number that stands before it on the screen and on the print. */
export interface QuickRow {
  number: number
  reviewId: string
  name: string
  /** It may be decided in this meeting. */
  open: boolean
  /** A level was entered for it by its number, or singly, before. */
  entered: boolean
}

type Fault = 'noNumber' | 'unknown' | 'twice' | 'entered' | 'notOpen' | 'noLevel' | 'noReason'

export interface Quick {
  /** As it was typed. */
  said: string
  row: QuickRow | null
  /** A level, why there is none yet, or "undecided". */
  outcome: string | null
  reason: string
  fault: Fault | null
}

/** What is no level, as it is written beside a row. */
const OTHERS: Readonly<Record<string, string>> = {
  'chờ kết luận': 'awaitingConclusion',
  'chờ kiểm điểm': 'awaitingReview',
  'chưa quyết định': 'undecided',
}

/** "12 → tốt, chậm hai báo cáo": number, level, and behind the first comma or semicolon why. */
const LINE = /^(\d{1,4})\s*(?:→|->|=>|[-–:.)])?\s*([^,;]*)(?:[,;]\s*(.*))?$/

const outcomeOf = (word: string): string | null => levelNamed(word) ?? OTHERS[plainWords(word)] ?? null

/** Of lines such as stand on a marked print. Each names a row by its number, once. */
export const readQuick = (text: string, rows: readonly QuickRow[]): Quick[] => {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const all = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((said) => said.trim())
    .filter((said) => said !== '')
    .map((said) => {
      const [, number, word = '', why = ''] = LINE.exec(said) ?? []
      const row = byNumber.get(Number(number)) ?? null
      return { said, number, row, outcome: outcomeOf(word), reason: why.trim() }
    })
  const times = Map.groupBy(all, ({ row }) => row?.reviewId ?? '')
  return all.map(({ number, ...each }): Quick => {
    const { row, outcome, reason } = each
    const fault = (): Fault | null => {
      if (number === undefined) return 'noNumber'
      if (!row) return 'unknown'
      if ((times.get(row.reviewId)?.length ?? 0) > 1) return 'twice'
      if (!row.open) return 'notOpen'
      if (row.entered) return 'entered'
      if (outcome === null) return 'noLevel'
      return reason === '' ? 'noReason' : null
    }
    return { ...each, fault: fault() }
  })
}
