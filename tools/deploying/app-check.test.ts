import { expect, test } from 'vitest'
import { readFirebaseConfig } from '../emulators/config.ts'
import { functionsDemandAppCheck, withAppCheck } from './app-check.ts'

const policyOf = (config: ReturnType<typeof readFirebaseConfig>): Map<string, string[]> => {
  const headers = config.hosting.headers.flatMap((rule) => rule.headers)
  const policy = headers.find(({ key }) => key === 'Content-Security-Policy')?.value ?? ''
  return new Map(policy.split('; ').map((each) => [each.split(' ')[0] ?? '', each.split(' ').slice(1)]))
}
const production = readFirebaseConfig()

test('the policy of content lets reCAPTCHA in only where App Check is configured, and nothing else with it', () => {
  const usual = policyOf(production)
  expect([...usual.values()].flat().join()).not.toMatch(/recaptcha|appcheck/)
  const widened = policyOf(withAppCheck(production))
  expect(widened.get('script-src')).toContain('https://www.google.com/recaptcha/')
  expect(widened.get('frame-src')).toEqual([
    'https://www.google.com/recaptcha/',
    'https://recaptcha.google.com/recaptcha/',
  ])
  expect(widened.get('connect-src')).toContain('https://content-firebaseappcheck.googleapis.com')
  for (const [name, sources] of widened) {
    expect(sources.slice(0, usual.get(name)?.length ?? 0), name).toEqual(usual.get(name) ?? [])
    const added = sources.slice(usual.get(name)?.length ?? 0)
    expect(added.filter((source) => !/^https:\/\/[\w.-]+\.(google|gstatic|googleapis)\.com/.test(source))).toEqual([])
  }
})

test('everything else of the configuration is as it is without App Check', () => {
  const { hosting, ...rest } = withAppCheck(production)
  const { headers: _, ...others } = hosting
  const { hosting: usual, ...usualRest } = production
  const { headers: __, ...usualOthers } = usual
  expect({ rest, others }).toEqual({ rest: usualRest, others: usualOthers })
})

test('the answers that deployment keeps say whether functions demand tokens', () => {
  expect(functionsDemandAppCheck('SMTP_PORT=587\nAPP_CHECK=true\n')).toBe(true)
  expect(functionsDemandAppCheck('APP_CHECK="true"')).toBe(true)
  expect(functionsDemandAppCheck('APP_CHECK=false\nWEB_URL=https://x.vn/?APP_CHECK=true')).toBe(false)
  expect(functionsDemandAppCheck('')).toBe(false)
})
