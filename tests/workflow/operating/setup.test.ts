import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emailHash } from '../../../functions/src/accounts/hash.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { runTool } from '../../support/run-tool.ts'
import { call } from '../fixture/handlers/handlers.ts'
import { type ScriptedServer, startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { plantRegistry } from '../fixture/registry/registry-only.ts'

let smtp: ScriptedServer
beforeAll(async () => {
  await plantRegistry()
  smtp = await startSmtp()
  useSmtp(smtp.port)
})
afterAll(() => smtp.close())

it('an address that is corrected is where mail goes and what signs in, the old one no more', async () => {
  const person = ['--person', 'p-huyen', '--email']
  expect((await runTool('address', ...person, 'Huyen@Moi.example')).code).toBe(0)
  expect((await db.doc(paths.contact('p-huyen')).get()).get('email')).toBe('huyen@moi.example')
  const [byName, byMail] = await Promise.all(
    ['huyen', 'huyen@moi.example'].map((identifier) => call(resolveSignIn, null, { identifier })),
  )
  expect(byMail).toEqual(byName)
  expect((await db.doc(paths.personEvent('p-huyen', 1)).get()).get('command')).toBe('correctAddress')

  expect((await runTool('address', ...person, 'none')).code).toBe(0)
  expect((await db.doc(paths.signInEmail(emailHash('huyen@moi.example'))).get()).exists).toBe(false)
  const unknown = await runTool('address', '--person', 'p-khong-co', '--email', 'a@b.example')
  expect([unknown.code, unknown.output]).toEqual([1, expect.stringContaining('nothing was changed')])
  expect((await runTool('address', ...person, 'a@b, c@d')).output).toContain('is no e-mail address')
})

it('a test mail goes through the product’s own settings, and one that is not taken says what to do', async () => {
  const send = () => runTool('test-mail', '--to', 'quan-tri@thu-nghiem.example')
  const { code, output } = await send()
  expect([code, output]).toEqual([0, expect.stringContaining('took the mail')])
  expect(smtp.received.map(({ to }) => to)).toEqual([['quan-tri@thu-nghiem.example']])
  smtp.behave({ at: 'sender', code: 550 })
  const refused = await send()
  expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('MAIL_FROM')])
})
