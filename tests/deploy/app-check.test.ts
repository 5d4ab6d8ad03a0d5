import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { SHELL, textOf } from './support/bundle.ts'

const WEB = join(import.meta.dirname, '..', '..', 'web')
const SITE_KEY = '6LcSiteKeyOfThisTest'
/** Where tokens are fetched. Auth has words of reCAPTCHA of its own, so those prove nothing. */
const EXCHANGE = 'content-firebaseappcheck.googleapis.com'

/** What a page needs to sign in, built as production is; the rest of the app would only take time. */
const signInWith = async (siteKey: string): Promise<string> => {
  process.env.VITE_FIREBASE_CONFIG = '{"projectId":"kiemdiem-kiem-thu","apiKey":"x","appId":"x","authDomain":"x"}'
  process.env.VITE_APP_CHECK_SITE_KEY = siteKey
  const built = await build({
    root: WEB,
    configFile: join(WEB, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: join(WEB, 'src/lib/firebase/auth.ts'), preserveEntrySignatures: 'allow-extension' },
    },
  })
  return ([built].flat() as Rolldown.RolldownOutput[])
    .flatMap(({ output }) => output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n')
}

let withKey = ''
let withoutKey = ''
beforeAll(async () => {
  withKey = await signInWith(SITE_KEY)
  withoutKey = await signInWith('')
})

test('a build with a site key asks for App Check tokens from the first request on', () => {
  expect(withKey).toContain(EXCHANGE)
  expect(withKey).toContain(SITE_KEY)
})

test('a build without one holds nothing of App Check, and neither does what was built for deployment', () => {
  for (const text of [withoutKey, textOf(...SHELL)]) {
    expect(text).not.toContain(EXCHANGE)
    expect(text).not.toContain(SITE_KEY)
  }
})
