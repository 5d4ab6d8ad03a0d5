import '../fixture/own-project.ts'
import '../fixture/handlers/captured-log.ts'

import { paths } from '@kiemdiem/domain/ids'
import { expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { CONFERENCE_MAILS, MEETING_WORDS, queueTrueMail } from '../fixture/conference/conference-mails.ts'
import { plantConference } from '../fixture/conference/conferences.ts'
import { confirmedCode } from '../fixture/conference/confirmed-code.ts'
import { logged } from '../fixture/handlers/captured-log.ts'
import { call, deliver, reasonOf, runSendMail, sendBack } from '../fixture/handlers/handlers.ts'
import { acceptedPaper } from '../fixture/mail/mails.ts'
import { startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { SECRET_WORDS, sealDirectly } from '../fixture/papers.ts'
import { emailOf, nameOf, PASSWORD, userNameOf, WHO } from '../fixture/world.ts'

it('the log holds no address, name, text, code or password of anybody, whatever happens', async () => {
  const smtp = await startSmtp()
  useSmtp(smtp.port)
  const { campaign, paperId, receipt, yourTurn, mailId } = await acceptedPaper()
  smtp.behave({ at: 'recipient', code: 550 })
  await runSendMail(receipt)
  smtp.behave({ at: 'recipient', code: 451 })
  await runSendMail(yourTurn)
  smtp.behave('take')
  await runSendMail(yourTurn)
  await sendBack(paperId, 1, WHO.head)
  const conferenceId = await plantConference(campaign)
  for (const template of CONFERENCE_MAILS) await runSendMail(await queueTrueMail(conferenceId, template))
  const { code } = await confirmedCode(WHO.other)
  await call(acceptInvitation, null, { code, password: PASSWORD })
  // A header that no longer fits its schema, for each kind of function.
  await sealDirectly(paperId)
  await db.doc(paths.campaign(campaign)).update({ title: 7 })
  await deliver(paperId, 2)
  await runSendMail(mailId('returned', 'other'))
  await db.doc(paths.access(WHO.other)).update({ organiser: nameOf('other') })
  expect(await reasonOf(call(resolveSignIn, null, { identifier: emailOf('other') }))).toBe('broken')
  await smtp.close()

  const log = logged.join('\n')
  const outcomes = ['accepted', 'bounced', 'temporary', 'sent', 'done', 'brokenInvariant', 'broken']
  for (const outcome of outcomes) expect(log).toContain(`"outcome":"${outcome}"`)
  for (const action of ['returnPaper', 'issueInvitation', 'resolveSignIn'])
    expect(log).toContain(`"action":"${action}"`)
  const words = [
    SECRET_WORDS,
    MEETING_WORDS,
    'Phòng họp',
    'bổ sung số liệu',
    '@',
    nameOf('other'),
    nameOf('head'),
    'says no',
    'Kính gửi',
    'Ban Thử',
  ]
  for (const word of [...words, code, PASSWORD, userNameOf('other')]) expect(log).not.toContain(word)
})
