import type { ExtraOf, FactsFor, MailSubjects, SubjectKind } from '@kiemdiem/domain/mail/templates/subjects'

/** Reads what mails about one kind of subject are written from: the facts of each, and what single mails need more. */
export interface FactReader<K extends SubjectKind> {
  facts: (id: string) => Promise<MailSubjects[K]['facts']>
  extras: { [N in ExtraOf<K>]: (facts: FactsFor<K, never>) => Promise<MailSubjects[K]['extras'][N]> }
}
