import {
  type GeneralRow,
  type ItemRow,
  MINUTES_TEXT_MAX,
  type MinutesRow,
  type RollRow,
  type SheetsRow,
} from '@kiemdiem/domain/model/minutes'
import { tidy } from '@kiemdiem/domain/vi'
import { type Fields, fieldsShape } from '../../../../lib/autosave/joining/fields.ts'
import type { Shape } from '../../../../lib/autosave/shape.ts'
import { isRecord } from '../../../../lib/kept/store/local-drafts.ts'

/** Whether one of the roll came; HH:MM of who came after the opening, or left before the end. */
export type Mark = { present: true; late?: string; left?: string } | { present: false; reason: string }
export type Marks = Readonly<Record<string, Mark>>

type Content<R> = Omit<R, 'id' | 'rev' | 'by' | 'at'>
export type General = Content<GeneralRow>
export type Sheets = Content<SheetsRow>
export type Item = Content<ItemRow>

const BLANK_GENERAL: General = { startedAt: '', endedAt: '', course: '', conclusion: '', readBack: false }
export const BLANK_SHEETS: Sheets = { issued: 0, returned: 0, invalid: 0 }
const BLANK_ITEM: Item = {
  state: 'pending',
  deferredBecause: '',
  comments: '',
  answer: '',
  tally: null,
  proposed: null,
  differsBecause: '',
  remark: '',
}

/** A row that nobody has filled. */
const blankOf = (row: string): Fields => {
  if (row === 'general') return { ...BLANK_GENERAL }
  if (row === 'sheets') return { ...BLANK_SHEETS }
  return row === 'roll' ? {} : { ...BLANK_ITEM }
}

/** What a field of a row may be: of a kept copy, which may be damaged. Where the blank has null, another kind may stand. */
const isValue = (row: string, key: string, value: unknown): boolean => {
  if (row === 'roll') return isRecord(value) && typeof value.present === 'boolean'
  if (row === 'sheets' && key === 'tellers')
    return Array.isArray(value) && value.every((each) => typeof each === 'string')
  const blank = blankOf(row)[key]
  if (blank === undefined) return false
  if (key === 'tally') return value === null || (isRecord(value) && Object.values(value).every(Number.isFinite))
  return blank === null ? value === null || typeof value === 'string' : typeof value === typeof blank
}

/** The row as saving knows it. */
export const shapeOf = (row: string): Shape<Fields> =>
  fieldsShape(blankOf(row), MINUTES_TEXT_MAX, (key, value) => isValue(row, key, value))

/** What a stored row says. On the roll each person is a field, so that two who mark different people never meet. */
export const fieldsOf = (saved: MinutesRow): Fields => {
  const { id, rev: _rev, by: _by, at: _at, ...content } = saved
  if (id !== 'roll') return content
  const { present, absent, late = {}, left = {} } = content as Content<RollRow>
  const marks: Marks = {
    ...Object.fromEntries(
      present.map((each) => [
        each,
        {
          present: true,
          ...(late[each] !== undefined && { late: late[each] }),
          ...(left[each] !== undefined && { left: left[each] }),
        },
      ]),
    ),
    ...Object.fromEntries(Object.entries(absent).map(([each, reason]) => [each, { present: false, reason }])),
  }
  return marks
}

/** The content of the document, with every key that its kind has: rules accept no other. */
export const documentOf = (row: string, fields: Fields): object => {
  if (row !== 'roll') return { ...blankOf(row), ...fields }
  const marks = Object.entries(fields as Marks)
  const hours = (of: 'late' | 'left') => {
    const given = marks.flatMap(([id, mark]) => (mark.present && mark[of] ? [[id, mark[of]]] : []))
    return given.length > 0 && { [of]: Object.fromEntries(given) }
  }
  return {
    ...hours('late'),
    ...hours('left'),
    present: marks.flatMap(([id, mark]) => (mark.present ? [id] : [])),
    absent: Object.fromEntries(marks.flatMap(([id, mark]) => (mark.present ? [] : [[id, tidy(mark.reason)]]))),
  }
}
