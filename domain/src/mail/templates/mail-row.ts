import type { Content } from '../render-mail.ts'
import type { ExtraOf, FactsFor, SubjectKind } from './subjects.ts'

/** One mail of the product. Rows are pure: what a mail says, and whether it is true, follows from its facts alone. */
export interface MailRow<K extends SubjectKind, N extends ExtraOf<K> = ExtraOf<K>> {
  about: K
  /** What must be read beyond the facts that every mail about this kind is given. */
  needs: readonly N[]
  /** Until when it is true: asked at the moment of sending; a mail that no longer is true is cancelled. */
  stillTrue: (facts: FactsFor<K, N>) => boolean
  words: (facts: FactsFor<K, N>) => Content
  /** For the clerk of somebody without e-mail: what kind of message waits ("… đăng nhập và xem: …"), never what it says. */
  clerk: string
}

export type AnyMailRow = { [K in SubjectKind]: MailRow<K> }[SubjectKind]
