import type { Failure } from '../../functions/src/mail/smtp/classify-failure.ts'

const SETTINGS: Record<string, string> = {
  EAUTH: 'SMTP_USER is set but there is no password: `npx firebase functions:secrets:set SMTP_PASSWORD`.',
  ETLS: 'The server offers no STARTTLS on this port: use port 587 with STARTTLS or 465, or ask its administrator.',
}

/** What somebody does about a test mail that was not taken. */
export const whatToDo = (failure: Failure, server: string): string => {
  const { kind, result } = failure
  switch (kind) {
    case 'settings':
      if (SETTINGS[result]) return SETTINGS[result]
      if (/CERT|SELF_SIGNED|VERIFY|ISSUER|ALTNAME/.test(result))
        return `The certificate of ${server} does not hold (${result}): SMTP_HOST must be the name on it, and the certificate in date.`
      return `${server} refuses the account or the sender (${result}): check SMTP_USER, SMTP_PASSWORD, and that MAIL_FROM is an address which that account may use.`
    case 'bounced':
      return `${server} takes our mail but not for this recipient (${result}): check the address.`
    case 'failed':
      return `${server} refuses this message (${result}): its administrator can say why; often the sender's domain lacks SPF or DKIM (docs/operations.md §4).`
    case 'temporary':
      if (['ECONNREFUSED', 'EDNS', 'ENOTFOUND'].includes(result))
        return `Nothing answers at ${server} (${result}): check SMTP_HOST and SMTP_PORT; port 25 never works from Google's cloud.`
      if (['ETIMEDOUT', 'ECONNECTION', 'ESOCKET'].includes(result))
        return `${server} does not answer in time (${result}): a firewall may stand between, also one of this machine; try 587 or 465.`
      return `${server} does not take mail for now (${result}): wait some minutes and try again; if it stays so, slow down (MAIL_PER_SECOND, docs/operations.md §4).`
  }
}
