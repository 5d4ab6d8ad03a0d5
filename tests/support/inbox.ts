import { env } from './env.ts'

/** A mail as the inbox (maildev) has it after SMTP. */
export interface ReceivedMail {
  id: string
  subject: string
  text: string
  html: string
  to: { address: string; name: string }[]
  from: { address: string; name: string }[]
  headers: Record<string, string>
}

const api = (path: string, method = 'GET') => fetch(`${env.inboxUrl}/api/email${path}`, { method })

/** Everything received since the inbox was last emptied, oldest first. */
const receivedMails = async (): Promise<ReceivedMail[]> => {
  const answer = await api('')
  if (!answer.ok) throw new Error(`The inbox answered ${answer.status}`)
  return (await answer.json()) as ReceivedMail[]
}

export const emptyInbox = async (): Promise<void> => {
  await api('/all', 'DELETE')
}

/** Waits until so many mails that satisfy the condition are there; more is a failure too. */
export const waitForMails = async (
  count: number,
  wanted: (mail: ReceivedMail) => boolean,
  withinMs = 20_000,
): Promise<ReceivedMail[]> => {
  const deadline = Date.now() + withinMs
  for (;;) {
    const all = await receivedMails()
    const mails = all.filter(wanted)
    if (mails.length === count) return mails
    if (mails.length > count || Date.now() > deadline) {
      const subjects = all.map((mail) => `${mail.to.map((to) => to.address).join(', ')}: ${mail.subject}`)
      throw new Error(`Expected ${count} mails, found ${mails.length}. In the inbox:\n${subjects.join('\n')}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
