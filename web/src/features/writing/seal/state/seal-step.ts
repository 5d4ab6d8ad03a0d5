import type { Draft, Paper } from '@kiemdiem/domain/model/paper'
import type { SealAnswer } from './create-seal.ts'

/** What was asked in this tab, if anything. */
export interface Attempt {
  answer: SealAnswer | null
  /** The revision that was sent: of the next one, after a return, nothing has been asked yet. */
  revision: number
  /** `refusal.at` before the press: another one afterwards is the answer to this seal. */
  refusedBefore: number | null
}

/** slow: the trigger has taken longer than people wait without being told. */
export type SealStep =
  | 'ready'
  | 'sending'
  | 'checking'
  | 'slow'
  | 'refused'
  | 'accepted'
  | 'changed'
  | 'denied'
  | 'unreachable'

export const refusedAt = (draft: Draft): number | null => draft.refusal?.at.getTime() ?? null

/** Where sealing stands, from what the server says first and from this tab's press second. */
export const sealStep = (
  paper: Paper,
  draft: Draft,
  sealExists: boolean,
  pressed: Attempt | null,
): Exclude<SealStep, 'slow'> => {
  if (paper.state === 'sealed') return 'accepted'
  const attempt = pressed?.revision === paper.revision ? pressed : null
  const refused = refusedAt(draft)
  if (attempt && refused !== null && refused !== attempt.refusedBefore) return 'refused'
  if (attempt?.answer === 'created' || sealExists) return 'checking'
  if (!attempt) return 'ready'
  return attempt.answer ?? 'sending'
}
