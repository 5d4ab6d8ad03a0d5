import { sentenceFor } from '../../../lib/errors-vi.ts'
import { UnfitForm } from '../../../lib/files/form/fault.ts'
import { FAULT_WORDS, faultAt, UnreadableFile } from '../../../lib/files/opened/fault.ts'
import { FORM_FAULTS } from './vi.ts'

/** What is said of a form that cannot be read or filled. */
export const saidOf = (error: unknown): string => {
  if (error instanceof UnfitForm) return FORM_FAULTS[error.fault](error.where, error.lines, error.free, error.why)
  if (error instanceof UnreadableFile) return `${FAULT_WORDS[error.fault]} ${faultAt(error.where)}`.trim()
  return sentenceFor(error)
}
