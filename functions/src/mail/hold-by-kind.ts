import type { AnyMailRow } from '@kiemdiem/domain/mail/templates/mail-row'
import { MAILS } from '@kiemdiem/domain/mail/templates/mails'
import type { Mail } from '@kiemdiem/domain/model/mail'
import { accountFacts } from './facts/account-facts.ts'
import { campaignFacts } from './facts/campaign-facts.ts'
import { conferenceFacts } from './facts/conference-facts.ts'
import { paperFacts } from './facts/paper-facts.ts'
import type { SharedRead } from './facts/shared-reads.ts'
import { holdMail, type PreparedMail } from './hold-mail.ts'

/** Holds a mail about one thing against what is true now. */
export const holdByKind = (mail: Mail, read: SharedRead): Promise<PreparedMail> => {
  const row: AnyMailRow = MAILS[mail.template]
  switch (row.about) {
    case 'paper':
      return holdMail(mail, row, paperFacts, read)
    case 'conference':
      return holdMail(mail, row, conferenceFacts, read)
    case 'account':
      return holdMail(mail, row, accountFacts, read)
    case 'campaign':
      return holdMail(mail, row, campaignFacts, read)
  }
}
