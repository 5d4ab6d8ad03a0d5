import type { ReceivedMail } from '../../support/inbox.ts'
import type { Somebody } from './people.ts'

/** A mail to this person whose subject begins so, after the campaign's prefix. */
export const mailTo =
  ({ email }: Somebody, subject: string) =>
  (mail: ReceivedMail): boolean =>
    mail.to.some((to) => to.address === email) && mail.subject.includes(`] ${subject}`)

/** The one link of a mail, as a path of the web under test. */
export const linkOf = (mail: ReceivedMail): string => {
  const links = [...mail.html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '')
  const [link] = links
  if (link === undefined || links.length > 1) throw new Error(`Expected one link, found ${links.join(', ')}`)
  return new URL(link).pathname
}
