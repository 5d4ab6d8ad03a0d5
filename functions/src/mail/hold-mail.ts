import type { DigestItem } from '@kiemdiem/domain/mail/digest/digest-item'
import { type RenderedMail, renderMail } from '@kiemdiem/domain/mail/render-mail'
import type { MailRow } from '@kiemdiem/domain/mail/templates/mail-row'
import type { ExtraOf, FactsFor, MailFacts, MailSubjects, SubjectKind } from '@kiemdiem/domain/mail/templates/subjects'
import type { Mail } from '@kiemdiem/domain/model/mail'
import type { Person } from '@kiemdiem/domain/model/person'
import { isWorkingDay, localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../clock.ts'
import { type Addressee, envelopeFor, readAddressee } from './addressee.ts'
import type { FactReader } from './facts/reader.ts'
import type { SharedRead } from './facts/shared-reads.ts'

/** A mail held against the truth at the moment of sending; its words are made only if it is sent. */
export interface PreparedMail extends Pick<Addressee, 'active' | 'undelivered'> {
  person: Person
  stillTrue: boolean
  /** Held in memory only: neither stored nor logged. */
  compose: (clerkName: string | null) => RenderedMail
  /** Its lines in a digest; none where it is told by itself. */
  lines: () => readonly DigestItem[]
  /** Whether it is told on no day off, and today is one. */
  dayOff: boolean
  /** By when what it asks for is to be done; null: no day is known. */
  dueAt: () => Date | null
}

const readExtras = async <K extends SubjectKind>(
  needs: readonly ExtraOf<K>[],
  { extras }: FactReader<K>,
  facts: FactsFor<K, never>,
  read: SharedRead,
): Promise<MailSubjects[K]['extras']> => {
  const entries = await Promise.all(needs.map(async (name) => [name, await extras[name](facts, read)]))
  // Only what the row needs, which is all that it can name.
  return Object.fromEntries(entries) as MailSubjects[K]['extras']
}

/** Holds a mail against the truth, as its row says. */
export const holdMail = async <K extends SubjectKind>(
  mail: Mail,
  row: MailRow<K>,
  reader: FactReader<K>,
  read: SharedRead,
): Promise<PreparedMail> => {
  const { id, occasion, nth } = mail.about
  const now = serverNow()
  const [addressee, subject] = await Promise.all([readAddressee(mail, read), reader.facts(id, read)])
  const common: MailFacts = {
    ...{ to: mail.to, occasion, campaign: addressee.campaign, now },
    ...(mail.tasks && { tasks: mail.tasks }),
    ...(nth !== undefined && { nth }),
  }
  const base = { ...common, ...subject }
  const facts = { ...base, ...(await readExtras(row.needs, reader, base, read)) }
  return {
    person: addressee.person,
    active: addressee.active,
    undelivered: addressee.undelivered,
    stillTrue: row.stillTrue(facts),
    compose: (clerkName) => renderMail(row, facts, envelopeFor(addressee, clerkName)),
    lines: () => [row.digest?.(facts) ?? []].flat(),
    dayOff: row.ofMorning === true && !isWorkingDay(localDate(now), addressee.campaign.calendar),
    dueAt: () => row.dueAt?.(facts) ?? null,
  }
}
