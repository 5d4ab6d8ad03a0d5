import type { DigestItem } from '../digest/digest-item.ts'
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
  /**
   * Its line in the mail of the morning, for who is told of many such things. Absent: it comes by itself whatever else
   * comes, because it is about the recipient's own affairs or cannot wait.
   */
  digest?: (facts: FactsFor<K, N>) => DigestItem | readonly DigestItem[]
  /** It is made for the mail of a morning, and that of a working day: it waits for no other, and is never one of too many. */
  ofMorning?: true
  /** First late moment of what it asks for, of one that may wait: what is due today does not. Absent, null: no day. */
  dueAt?: (facts: FactsFor<K, N>) => Date | null
}

export type AnyMailRow = { [K in SubjectKind]: MailRow<K> }[SubjectKind]
