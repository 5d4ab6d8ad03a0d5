import { fold } from '../vi.ts'

/** A column of a table that people make by hand: how it is headed here, and how else offices head it. */
export interface ColumnSpec<Field> {
  field: Field
  label: string
  also: readonly string[]
}

/** Headings are told apart by letters and digits alone: accents, breaks, blanks, points and case are as people type them. */
export const headKey = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '')

/** By heading, the column that it means. */
export const keyed = <Field>(specs: readonly ColumnSpec<Field>[]): ReadonlyMap<string, Field> =>
  // What is headed as here wins over a synonym of another column.
  new Map([
    ...specs.flatMap(({ field, also }) => also.map((heading) => [headKey(heading), field] as const)),
    ...specs.map(({ field, label }) => [headKey(label), field] as const),
  ])

/** Which column a heading means; also where more is written behind it in brackets. */
export const fieldIn = <Field>(keys: ReadonlyMap<string, Field>, heading: string): Field | null =>
  keys.get(headKey(heading)) ?? keys.get(headKey(heading.replace(/[([].*$/s, ''))) ?? null

/** Each field once: of two columns with the same meaning the first counts. */
export const once = <Field>(fields: readonly (Field | null)[]): (Field | null)[] =>
  fields.map((field, at) => (field !== null && fields.indexOf(field) === at ? field : null))
