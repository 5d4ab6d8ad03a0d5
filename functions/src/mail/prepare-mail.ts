import { digest } from '@kiemdiem/domain/mail/digest/digest'
import type { Gathered } from '@kiemdiem/domain/mail/digest/digest-item'
import type { Mail } from '@kiemdiem/domain/model/mail'
import { readGathered } from './digest/read-gathered.ts'
import { campaignFacts } from './facts/campaign-facts.ts'
import type { SharedRead } from './facts/shared-reads.ts'
import { holdByKind } from './hold-by-kind.ts'
import { holdMail, type PreparedMail } from './hold-mail.ts'

/** Holds a mail of the outbox against what is true now; a digest with the mails that it tells of. */
export const prepareMail = async (
  mail: Mail,
  read: SharedRead,
): Promise<PreparedMail & { holds?: readonly Gathered[] }> => {
  if (mail.template !== 'digest') return holdByKind(mail, read)
  const holds = await readGathered(mail)
  const gathered = {
    facts: () => Promise.resolve({}),
    extras: { ...campaignFacts.extras, gathered: () => Promise.resolve(holds) },
  }
  const prepared = await holdMail(mail, digest, gathered, read)
  return { ...prepared, holds }
}
