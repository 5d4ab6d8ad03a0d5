import type { StartForm } from './form-state.ts'

/** What each part of the form is given. */
export interface FormProps {
  form: StartForm
  /** What is wrong, in words, by field. */
  faults: Readonly<Record<string, string>>
  onChange: (form: StartForm) => void
}
