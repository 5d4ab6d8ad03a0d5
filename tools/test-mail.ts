import { environmentOf } from './emulators/environment.ts'
import { START_PORTS } from './emulators/ports.ts'
import { emailAsGiven } from './operating/address.ts'
import { readOptions } from './options.ts'
import { Refusal, run } from './refusal.ts'
import { whatToDo } from './setup/mail-words.ts'
import { mailSettings } from './setup/project-settings.ts'

/**
 * `npm run test-mail`: one mail through the product's own connection and settings, of a project or of the running trial, whose
 * inbox takes it. Says what to do when the server does not take it.
 */
const USAGE = 'npm run test-mail -- --to <address> [--project <id>]'

await run(async () => {
  const { to: given = '', project } = readOptions(USAGE, ['to'], ['project'])
  const to = emailAsGiven(given)
  // A test names its server in the environment, as the emulators' functions have theirs.
  const named = process.env.SMTP_HOST !== undefined
  if (!named)
    Object.assign(process.env, project ? await mailSettings(project) : environmentOf('demo-kiemdiem', START_PORTS))
  const { smtpTransport } = await import('../functions/src/mail/smtp/transport.ts')
  const { classifyFailure } = await import('../functions/src/mail/smtp/classify-failure.ts')
  const { MAIL_FROM, SMTP_HOST, SMTP_PORT } = await import('../functions/src/params.ts')
  const server = `${SMTP_HOST.value()}:${SMTP_PORT.value()}`
  try {
    await smtpTransport().sendMail({
      from: MAIL_FROM.value(),
      to,
      subject: 'Thư thử của hệ thống Kiểm điểm',
      text: 'Thư này chỉ để thử máy chủ thư. Xin kiểm tra: thư không nằm trong mục thư rác; SPF, DKIM, DMARC đều “pass”.',
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
  } catch (error) {
    const failure = classifyFailure(error as Parameters<typeof classifyFailure>[0])
    throw new Refusal(`The mail was not sent. ${whatToDo(failure, server)}`)
  }
  console.log(`\n✓ ${server} took the mail. Look into the mailbox, also among spam, and at its headers: SPF, DKIM and`)
  console.log('  DMARC must say PASS (docs/operations.md §4).')
  process.exit(0)
})
