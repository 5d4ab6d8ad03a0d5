import type { ServiceInput } from '@kiemdiem/domain/registry/inputs'
import { isDay } from '../../../components/form/typed/typed-date.ts'
import { serviceWords as words } from '../vi-service.ts'

export type ServiceList = keyof ServiceInput
/** What stands in one line: each field as typed. */
export type Line = Readonly<Record<string, string | number | null | undefined>>

interface LineField {
  name: string
  label: string
  /** A day, a number of a year, one of a few, or a line of text. */
  of: 'day' | 'year' | 'text' | Readonly<Record<string, string>>
  optional?: true
}

const { line, kinds, sides } = words
const pick = (...names: (keyof typeof sides)[]) => Object.fromEntries(names.map((name) => [name, sides[name]]))

/** The lists, each with the fields of a line in the order of the form. */
export const LISTS: Readonly<Record<ServiceList, readonly LineField[]>> = {
  leaves: [
    { name: 'kind', label: line.kind, of: kinds },
    { name: 'from', label: line.from, of: 'day' },
    { name: 'to', label: line.to, of: 'day', optional: true },
  ],
  discipline: [
    { name: 'date', label: line.date, of: 'day' },
    { name: 'side', label: line.side, of: pick('party', 'administration', 'union') },
    { name: 'form', label: line.form, of: 'text' },
    { name: 'document', label: line.document, of: 'text', optional: true },
    { name: 'counts', label: line.counts, of: words.counts, optional: true },
  ],
  admissions: [
    { name: 'date', label: line.date, of: 'day' },
    { name: 'document', label: line.document, of: 'text', optional: true },
  ],
  transfers: [
    { name: 'date', label: line.date, of: 'day' },
    { name: 'from', label: line.fromPlace, of: 'text' },
    { name: 'to', label: line.toPlace, of: 'text' },
    { name: 'document', label: line.document, of: 'text', optional: true },
    { name: 'comment', label: line.comment, of: 'text', optional: true },
  ],
  ratings: [
    { name: 'year', label: line.year, of: 'year' },
    { name: 'side', label: line.side, of: pick('civil', 'party') },
    { name: 'level', label: line.level, of: 'text' },
  ],
}

/** A new line of a list, nothing entered. */
export const emptyLine = (list: ServiceList): Line =>
  Object.fromEntries(
    LISTS[list].map(({ name, of, optional }) => [
      name,
      typeof of === 'object' ? (Object.keys(of)[0] ?? '') : of === 'year' ? 0 : optional && of === 'day' ? null : '',
    ]),
  )

const isWhole = (list: ServiceList, entered: Line): boolean =>
  LISTS[list].every(({ name, of, optional }) => {
    const value = entered[name]
    if (of === 'day') return value === null || value === '' ? optional === true : isDay(String(value))
    if (of === 'year') return Number(value) >= 1950 && Number(value) <= 2200
    return optional === true || String(value ?? '').trim() !== ''
  })

/** Lists with a line that is not whole, by list. */
export const checkService = (service: ServiceInput): Partial<Record<ServiceList, string>> =>
  Object.fromEntries(
    (Object.keys(LISTS) as ServiceList[])
      .filter((list) => !service[list].every((each) => isWhole(list, each)))
      .map((list) => [list, words.incomplete]),
  )
