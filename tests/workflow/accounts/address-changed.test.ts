import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { savePerson } from '../../../functions/src/registry/save-person.ts'
import { call, runSendMail } from '../fixture/handlers/handlers.ts'
import { startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { personInput } from '../fixture/registry/registry.ts'
import { emailOf, newCampaignId, plant, WHO } from '../fixture/world.ts'

it('whoever redirects the mail of an account in use is told of at the old address, and to who manages accounts', async () => {
  const campaign = newCampaignId()
  await plant(campaign)
  await db.doc(paths.access(WHO.clerk)).update({ registrar: true })
  const person = { ...(await personInput(WHO.other)), email: 'khac@thu-nghiem.example' }
  await call(savePerson, WHO.clerk, { person, seen: 0, preview: false, key: crypto.randomUUID() })

  const smtp = await startSmtp()
  useSmtp(smtp.port)
  smtp.behave('take')
  const { docs } = await db.collection('mail').where('campaign', '==', campaign).get()
  for (const { id } of docs) await runSendMail(id)
  const told = smtp.received.flatMap(({ to }) => to).sort()
  const others = (['organiser', 'secretary', 'admin'] as const).map(emailOf)
  expect(told).toEqual([emailOf('other'), 'khac@thu-nghiem.example', ...others].sort())
  // Neither address is named in any of them.
  const texts = smtp.received.map(({ raw }) => raw.slice(raw.indexOf('\r\n\r\n')))
  for (const text of texts) expect(text).not.toMatch(/khac@|p-thu-pao@/)
  await smtp.close()
})
