import { votesOf } from '@kiemdiem/domain/conference/minutes/checks/check-votes'
import type { SheetsRow, Tally } from '@kiemdiem/domain/model/minutes'
import { meetingWords } from '../vi.ts'

export const LEVELS = ['outstanding', 'good', 'completed', 'notCompleted', 'invalid'] as const
export type Level = (typeof LEVELS)[number]

const NOTHING: Tally = { outstanding: 0, good: 0, completed: 0, notCompleted: 0, invalid: 0 }

/** The count after one cell was typed; the first one makes a line of zeros. */
export const withVotes = (tally: Tally | null, level: Level, votes: number): Tally => ({
  ...(tally ?? NOTHING),
  [level]: votes,
})

export const validSheets = ({ returned, invalid }: Pick<SheetsRow, 'returned' | 'invalid'>): number =>
  returned - invalid

/** Votes for a name beyond (+) or short of (−) the sheets that count; null before votes and sheets were both entered. */
export const differenceOf = (
  tally: Tally | null,
  sheets: Pick<SheetsRow, 'returned' | 'invalid'> | undefined,
): number | null => (tally === null || sheets === undefined ? null : votesOf(tally) - validSheets(sheets))

/** Names whose votes do not add up, as one sentence: "Lò Văn Pháng: thừa 3 phiếu; …". */
export const namesOff = (lines: readonly { name: string; difference: number | null }[]): string =>
  lines
    .filter(({ difference }) => difference !== null && difference !== 0)
    .map(({ name, difference }) => meetingWords.nameOff(name, difference ?? 0))
    .join('; ')

/** "Khớp", "Còn lệch: thiếu 1 phiếu" … beside one name. */
export const differenceText = (difference: number | null): string => {
  if (difference === null) return meetingWords.notCounted
  if (difference === 0) return meetingWords.fits
  return difference < 0 ? meetingWords.short(-difference) : meetingWords.over(difference)
}

/** A typed count; an emptied cell is nothing. Null: it is none, and must be neither taken for one nor changed into one. */
export const countIn = (typed: string): number | null => {
  const text = typed.trim()
  return /^\d{0,4}$/.test(text) ? Number(text) : null
}
