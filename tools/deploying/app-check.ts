import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FirebaseConfig } from '../emulators/config.ts'
import { Refusal } from '../refusal.ts'
import { ROOT } from '../root.ts'

/** What reCAPTCHA Enterprise and App Check load and call, by directive; each is Google's and as narrow as it can be. */
const SOURCES: Record<string, string[]> = {
  'script-src': ['https://www.google.com/recaptcha/', 'https://www.gstatic.com/recaptcha/'],
  'frame-src': ['https://www.google.com/recaptcha/', 'https://recaptcha.google.com/recaptcha/'],
  'connect-src': ['https://content-firebaseappcheck.googleapis.com', 'https://www.google.com/recaptcha/'],
}

const widened = (policy: string): string => {
  const directives = new Map(
    policy.split(/;\s*/).map((each) => {
      const [name = '', ...sources] = each.split(' ')
      return [name, sources] as const
    }),
  )
  for (const [name, sources] of Object.entries(SOURCES))
    directives.set(name, [...(directives.get(name) ?? []), ...sources])
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ')
}

/** firebase.json whose policy of content lets reCAPTCHA in. Without App Check it stays out: nobody needs it then. */
export const withAppCheck = (config: FirebaseConfig): FirebaseConfig => ({
  ...config,
  hosting: {
    ...config.hosting,
    headers: config.hosting.headers.map((rule) => ({
      ...rule,
      headers: rule.headers.map(({ key, value }) => ({
        key,
        value: key === 'Content-Security-Policy' ? widened(value) : value,
      })),
    })),
  },
})

/** Whether the functions of this project demand App Check, by the answers that deployment keeps. */
export const functionsDemandAppCheck = (settings: string): boolean =>
  /^APP_CHECK\s*=\s*["']?true["']?\s*$/m.test(settings)

/** A web app without tokens and functions that demand them lock everybody out: refused before anything is built. */
export const refuseLockOut = (project: string, siteKey: string | undefined): void => {
  const file = join(ROOT, 'functions', `.env.${project}`)
  if (siteKey || !existsSync(file) || !functionsDemandAppCheck(readFileSync(file, 'utf8'))) return
  throw new Refusal(
    `functions/.env.${project} says APP_CHECK=true, but the web app would send no App Check tokens: name the site key with --app-check.`,
  )
}
