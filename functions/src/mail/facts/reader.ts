import type { ExtraOf, FactsFor, MailSubjects, SubjectKind } from '@kiemdiem/domain/mail/templates/subjects'
import type { SharedRead } from './shared-reads.ts'

/**
 * Reads what mails about one kind of subject are written from: the facts of each, and what single mails need more. What
 * several mails of an event are about is asked of `read`.
 */
export interface FactReader<K extends SubjectKind> {
  facts: (id: string, read: SharedRead) => Promise<MailSubjects[K]['facts']>
  extras: { [N in ExtraOf<K>]: (facts: FactsFor<K, never>, read: SharedRead) => Promise<MailSubjects[K]['extras'][N]> }
}
