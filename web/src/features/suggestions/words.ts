import { SUGGESTION_TEXT_MAX } from '@kiemdiem/domain/model/suggestion'
import { tidy } from '@kiemdiem/domain/vi'
import type { SummaryError } from '../../components/form/error-summary.tsx'
import { suggestWords } from './vi.ts'

/** What is typed of one issue. */
export const FIELDS = ['issue', 'basis', 'document'] as const
export type FieldName = (typeof FIELDS)[number]
export type IssueWords = Record<FieldName, string>
export const NOTHING: IssueWords = { issue: '', basis: '', document: '' }

/** The callable's limits (conference/inputs.ts). */
export const LIMITS: Record<FieldName, number> = {
  issue: SUGGESTION_TEXT_MAX,
  basis: SUGGESTION_TEXT_MAX,
  document: 500,
}

export const fieldId = (name: FieldName): string => `goi-y-${name}`

/** As it is sent. */
export const tidied = (words: IssueWords): IssueWords => ({
  issue: tidy(words.issue).trim(),
  basis: tidy(words.basis).trim(),
  document: tidy(words.document).trim(),
})

/** What stands in the way of each field; a length is told at once, a missing one only once somebody wants to go on. */
export const faultsOf = (words: IssueWords, asked: boolean): Partial<Record<FieldName, string>> => {
  const sent = tidied(words)
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      if (sent[name].length > LIMITS[name]) return [[name, suggestWords.tooLong(LIMITS[name])]]
      return asked && sent[name] === '' ? [[name, suggestWords.missing[name]]] : []
    }),
  )
}

/** The same as entries of an error summary, in the order of the form. */
export const summaryOf = (faults: Partial<Record<FieldName, string>>): SummaryError[] =>
  FIELDS.flatMap((name) => {
    const message = faults[name]
    return message ? [{ target: fieldId(name), label: suggestWords[name], message }] : []
  })
