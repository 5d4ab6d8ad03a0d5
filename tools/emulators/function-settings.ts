import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { TRIAL_SIGN_IN_SECRET } from '../seed/accounts.ts'
import type { Ports } from './ports.ts'

/** Parameters of the functions (functions/src/params.ts) as the emulators need them: mail goes to the local inbox. */
const parameters = (ports: Ports): Record<string, string> => ({
  SMTP_HOST: '127.0.0.1',
  SMTP_PORT: `${ports.smtp}`,
  SMTP_USER: '',
  SMTP_TLS: 'none',
  MAIL_PER_SECOND: '5',
  MAIL_AT_ONCE: '4',
  MAIL_DIGEST_OVER: '5',
  MAIL_FROM: 'Kiểm điểm <kiemdiem@kiemdiem.invalid>',
  WEB_URL: `http://127.0.0.1:${ports.hosting}`,
  APP_CHECK: 'false',
})

const SECRETS_FILE = join(ROOT, 'functions', '.secret.local')

/** Never used against anything real: the inbox asks for no password, and a demo project holds nothing. */
const secrets = (): Record<string, string> => ({
  SMTP_PASSWORD: 'chi-de-thu',
  SIGN_IN_SECRET: TRIAL_SIGN_IN_SECRET,
})

/** Parameters that a run sets otherwise, by name. */
export type OtherSettings = Readonly<Record<string, string>>

/** The same values as variables, for handlers called outside the emulator (tests). */
export const settingsAsVariables = (ports: Ports): Record<string, string> => ({ ...parameters(ports), ...secrets() })

const lines = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key}="${value}"\n`)
    .join('')

/**
 * Writes the files from which the functions emulator takes parameters and secrets. The file's name carries the
 * project id, so two sets of emulators beside each other need two project ids. Returns what removes it again.
 */
export const writeFunctionSettings = (projectId: string, ports: Ports, otherwise: OtherSettings = {}): (() => void) => {
  const file = join(ROOT, 'functions', `.env.${projectId}`)
  writeFileSync(file, lines({ ...parameters(ports), ...otherwise }))
  const wanted = lines(secrets())
  if (!existsSync(SECRETS_FILE) || readFileSync(SECRETS_FILE, 'utf8') !== wanted) writeFileSync(SECRETS_FILE, wanted)
  return () => rmSync(file, { force: true })
}
