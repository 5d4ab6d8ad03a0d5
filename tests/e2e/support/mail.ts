import { expect, type Page } from '@playwright/test'
import type { CastName } from '../../cast.ts'
import { type ReceivedMail, waitForMails } from '../../support/inbox.ts'
import type { Somebody } from './people/people.ts'
import { fillSignIn } from './people/sign-in.ts'

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

/** Waits for the one mail to this person with this subject. */
export const theMailTo = async (to: Somebody, subject: string): Promise<ReceivedMail> => {
  const [mail] = await waitForMails(1, mailTo(to, subject))
  if (!mail) throw new Error(`no mail to ${to.name}`)
  return mail
}

/** Opens a mail's link where nobody is signed in yet, as its receiver: signing in leads on to the page itself. */
export const follow = async (page: Page, mail: ReceivedMail, who: CastName): Promise<void> => {
  await page.goto(linkOf(mail))
  await fillSignIn(page, who)
  // The page of signing in stands at the same address, and its function may be cold.
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeHidden({ timeout: 60_000 })
  await expect(page).toHaveURL(linkOf(mail))
}
