import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
const config = json('firebase.json')

const headersOf = (source: string): Map<string, string> => {
  const rule = config.hosting.headers.find((each: { source: string }) => each.source === source)
  return new Map(rule.headers.map(({ key, value }: { key: string; value: string }) => [key, value]))
}

test('the policy of content lets in nothing but the app itself and the Google services that it calls', () => {
  const policy = headersOf('**').get('Content-Security-Policy') ?? ''
  const directives = new Map(
    policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  )
  for (const name of ['default-src', 'base-uri', 'frame-ancestors']) {
    expect(directives.get(name), name).toEqual(["'none'"])
  }
  // A signed copy in the browser's own viewer (decisions/0055).
  expect(directives.get('object-src')).toEqual(['blob:'])
  for (const name of ['script-src', 'style-src', 'worker-src', 'form-action'])
    expect(directives.get(name), name).toEqual(["'self'"])
  expect(directives.get('img-src')).toEqual(["'self'", 'data:'])
  expect(directives.get('connect-src')).toEqual([
    "'self'",
    'https://identitytoolkit.googleapis.com',
    'https://securetoken.googleapis.com',
    'https://firestore.googleapis.com',
    'https://*.cloudfunctions.net',
  ])
  expect(policy).not.toMatch(/unsafe|127\.0\.0\.1|localhost|http:/)
})

test('browsers keep to https for a year at least, guess no types and tell nobody where they came from', () => {
  const headers = headersOf('**')
  const maxAge = /^max-age=(\d+)/.exec(headers.get('Strict-Transport-Security') ?? '')?.[1]
  expect(Number(maxAge)).toBeGreaterThanOrEqual(365 * 86_400)
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Permissions-Policy')).toContain('camera=()')
})

test('files with a hash in their name are kept for ever, the page itself never, and a missing file is not the page', () => {
  expect(headersOf('/assets/**').get('Cache-Control')).toContain('immutable')
  expect(headersOf('**').get('Cache-Control')).toBe('no-cache')
  // The first that fits counts, so the app takes what no guide has.
  const guides = readdirSync(new URL('docs/huong-dan/', root)).map((file) => `/huong-dan/${file.replace('.md', '')}`)
  expect(config.hosting.rewrites.slice(0, -1)).toEqual(
    guides.map((source) => ({ source, destination: `${source}.html` })),
  )
  const toPage = new RegExp(config.hosting.rewrites.at(-1).regex)
  expect(['/', '/tien-do', '/ho-so/c-2026_p-an'].every((path) => toPage.test(path))).toBe(true)
  expect(['/assets/index-Bsm.js', '/robots.txt'].some((path) => toPage.test(path))).toBe(false)
})

test('the functions run on Node 24 beside a database in Singapore, with rules and indexes that exist', () => {
  expect(config.functions).toHaveLength(1)
  expect(config.functions[0]).toMatchObject({ source: 'functions', runtime: 'nodejs24' })
  expect(config.functions[0].predeploy.join()).toContain('run build')
  expect(json('functions/package.json').engines).toEqual({ node: '24' })
  expect(config.firestore.location).toBe('asia-southeast1')
  expect(readFileSync(new URL('functions/src/options.ts', root), 'utf8')).toContain(`'${config.firestore.location}'`)
  for (const file of [config.firestore.rules, config.firestore.indexes])
    expect(existsSync(new URL(file, root))).toBe(true)
})
