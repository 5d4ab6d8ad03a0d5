import type { Mail } from '@kiemdiem/domain/model/mail'
import { prepareAboutConference } from './about-conference.ts'
import { prepareAboutPaper } from './about-paper.ts'
import type { PreparedMail } from './prepared-mail.ts'

/** Holds a mail of the outbox against what is true now. */
export const prepareMail = (mail: Mail): Promise<PreparedMail> =>
  'paperId' in mail ? prepareAboutPaper(mail) : prepareAboutConference(mail)
