import { paths } from '@kiemdiem/domain/ids'
import type { MailEnvelope } from '@kiemdiem/domain/mail/envelope'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import type { Mail } from '@kiemdiem/domain/model/mail'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import { agencyOf } from '@kiemdiem/domain/plan/agency'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { WEB_URL } from '../params.ts'
import type { SharedRead } from './facts/shared-reads.ts'

export interface Addressee {
  person: Person
  /** In office, and not locked out of the system. */
  active: boolean
  campaign: Campaign
  /** An earlier mail to the own address came back. */
  undelivered: boolean
}

export const readAddressee = async (mail: Mail, read: SharedRead): Promise<Addressee> => {
  const refs = [paths.person(mail.to), paths.access(mail.to)].map((path) => db.doc(path))
  const [[personDoc, accessDoc], [campaignDoc]] = await Promise.all([
    db.getAll(...refs),
    read([paths.campaign(mail.campaign)]),
  ])
  const person = parse(personSchema, personDoc)
  const access = accessDoc ? parseOrNull(accessSchema, accessDoc) : null
  // Somebody without an account is told by mail all the same.
  return {
    person,
    active: person.active && (access?.active ?? true),
    campaign: parse(campaignSchema, campaignDoc),
    undelivered: access?.undelivered !== undefined,
  }
}

export const envelopeFor = ({ person, campaign }: Addressee, clerkName: string | null): MailEnvelope => ({
  webUrl: WEB_URL.value(),
  year: campaign.year,
  // The first track is the one that the plan is about; its organiser keeps the campaign.
  organiser: campaign.process.tracks[0]?.organiser ?? '',
  unionName: agencyOf(campaign).name,
  recipientName: person.name,
  clerkName,
})
