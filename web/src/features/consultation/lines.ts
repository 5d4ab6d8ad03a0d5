import { opinionAskedOf } from '@kiemdiem/domain/consultation/asked-of'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { viSubject } from '@kiemdiem/domain/vi'
import { opinionWords } from './vi.ts'

/** What somebody has written of one review and not sent. */
export interface Written {
  level?: Rating | null
  strengths?: string
  shortcomings?: string
}

export interface Line extends Required<Written>, Pick<Row, 'name' | 'subjectKind'> {
  reviewId: string
}

export interface UnitLines {
  unit: string
  unitName: string
  lines: Line[]
}

/** Reviews that wait for this person's opinion, by unit in the order of the boards, with what has been written of them. */
export const linesOf = (
  boards: readonly Board[],
  uid: string,
  written: Readonly<Record<string, Written>>,
): UnitLines[] =>
  [...boards]
    .sort((a, b) => a.order - b.order)
    .map(({ unit, unitName, rows }) => ({
      unit,
      unitName,
      lines: Object.entries(rows)
        .filter(([, row]) => opinionAskedOf(row, uid))
        .map(([reviewId, { name, subjectKind }]) => ({
          ...{ reviewId, name, subjectKind, level: null, strengths: '', shortcomings: '' },
          ...written[reviewId],
        })),
    }))
    .filter(({ lines }) => lines.length > 0)

export interface SheetItem {
  reviewId: string
  strengths: string
  shortcomings: string
  level: Rating
}

/** What goes with this sheet, or what is lacking: a remark without a level would be left behind unnoticed. */
export const itemsToSend = (lines: readonly Line[]): SheetItem[] | string => {
  const remarked = lines.find(
    ({ level, strengths, shortcomings }) => level === null && `${strengths}${shortcomings}`.trim() !== '',
  )
  if (remarked) return opinionWords.levelMissing(viSubject(remarked.subjectKind, remarked.name))
  const items = lines.flatMap(({ reviewId, strengths, shortcomings, level }) =>
    level === null ? [] : [{ reviewId, strengths, shortcomings, level }],
  )
  return items.length > 0 ? items : opinionWords.nothingChosen
}
