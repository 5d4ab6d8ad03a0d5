import type { AnswerOf } from '@kiemdiem/domain/commands'
import { CLASS_NAMES } from '@kiemdiem/domain/model/person'
import { UNIT_KIND_NAMES } from '@kiemdiem/domain/model/unit'
import type { RowNote } from '@kiemdiem/domain/registry/import/row'
import { viDate } from '@kiemdiem/domain/vi'
import { cellOf, type FileRows, type Place, personKey, unitKey } from '../tables.ts'
import { COLUMN_LABELS, importWords as words } from '../vi.ts'
import { NOTE_WORDS } from './note-words.ts'

/** Codes that stand in cells as words. */
const CLASS: Readonly<Record<string, string>> = { ...CLASS_NAMES, ...UNIT_KIND_NAMES }

type Answer = AnswerOf<'importRegistry'>
type Plan = Answer['people'][number]
export type Outcome = Plan['outcome']
export const OUTCOMES: readonly Outcome[] = ['asks', 'cannot', 'new', 'changed', 'unchanged', 'skipped']

/** Whom a person's row means, or which unit it names; under its key the answer is kept. */
interface Question {
  key: string
  /** The unit that may be meant. */
  unit: string | null
}

const questionOf = ({ row, notes }: Plan): Question => {
  const unit = notes.find(({ reason }) => reason === 'unitUnknown')?.text ?? null
  return { key: unit === null ? personKey(row) : unitKey(row), unit }
}

/** One row of the file as the preview shows it. */
export interface ResultRow {
  key: string
  /** Where it stands in the file. */
  sheet: number
  row: number
  place: string
  name: string
  outcome: Outcome
  changes: string[]
  /** Sentences with the cell before them. */
  notes: string[]
  candidates: Plan['candidates']
  /** What is asked of it; null where nothing is. */
  asked: Question | null
}

const noteText = (place: Place, note: RowNote, places: FileRows['places']): string => {
  const cell = cellOf(place, note)
  // Of a double the text is the number of the other row.
  const other = note.reason === 'duplicate' ? places.get(Number(note.text)) : undefined
  const text = other ? words.row(other.sheet, other.row).toLowerCase() : note.text
  return `${cell === '' ? '' : `${cell}: `}${NOTE_WORDS[note.reason](text)}`
}

/** What a row brings with it, as its cells were read. */
const filledIn = (entered: object | undefined): string[] =>
  Object.entries(entered ?? {}).flatMap(([field, value]) => {
    const label = COLUMN_LABELS[field]
    if (label === undefined || field === 'name' || value === null || value === '' || value === false) return []
    const shown = value === true ? words.yes : field === 'birthDate' ? viDate(String(value)) : String(value)
    return [`${label}: ${CLASS[shown] ?? shown}`]
  })

/** All rows of the file: those that were sent with what was answered, and those that could not be read. */
export const resultRows = (file: FileRows, { units, people }: Answer): ResultRow[] => {
  const rows = new Map([...file.units, ...file.people].map((each) => [each.row, each]))
  const sheets = [
    ...new Set([
      ...file.faults.map(({ place }) => place.sheet),
      ...[...file.places.values()].map(({ sheet }) => sheet),
    ]),
  ]
  const shown = (plan: Plan, isPerson: boolean): ResultRow[] => {
    const place = file.places.get(plan.row)
    if (!place) return []
    const notes = [...plan.notes, ...(file.notices.get(plan.row) ?? [])]
    return [
      {
        ...{ key: `${plan.row}`, sheet: sheets.indexOf(place.sheet), row: place.row },
        place: words.row(place.sheet, place.row),
        name: rows.get(plan.row)?.name ?? '',
        outcome: plan.outcome,
        changes:
          plan.outcome === 'new'
            ? filledIn(rows.get(plan.row))
            : plan.changes.map(({ field, from, to }) => words.change(COLUMN_LABELS[field] ?? field, from, to)),
        notes: notes.map((note) => noteText(place, note, file.places)),
        candidates: plan.candidates,
        asked: isPerson && plan.outcome === 'asks' ? questionOf(plan) : null,
      },
    ]
  }
  const unread = file.faults.map(({ place, notes }): ResultRow => {
    const at = (place.table.columns as readonly (string | null)[]).indexOf('name')
    const name = place.table.sheet.rows[place.row - 1]?.[at]
    return {
      ...{ key: `${place.sheet} ${place.row}`, sheet: sheets.indexOf(place.sheet), row: place.row },
      place: words.row(place.sheet, place.row),
      name: typeof name === 'string' ? name : '',
      ...{ outcome: 'cannot', changes: [], candidates: [], asked: null },
      notes: notes.map((note) => noteText(place, note, file.places)),
    }
  })
  return [
    ...unread,
    ...units.flatMap((plan) => shown(plan, false)),
    ...people.flatMap((plan) => shown(plan, true)),
  ].sort((a, b) => a.sheet - b.sheet || a.row - b.row)
}
