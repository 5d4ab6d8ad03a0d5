import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

/** What keys and passwords of the services used here look like. */
const SECRETS: Record<string, RegExp> = {
  'a private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|MII[A-Za-z0-9+/]{800,}={0,2}/,
  "an API key of Google's": /AIza[0-9A-Za-z_-]{35}/,
  'a token of OAuth': /ya29\.[0-9A-Za-z_-]{20,}|1\/\/0[0-9A-Za-z_-]{30,}/,
  'a service account': /"type":\s*"service_account"/,
  'a token of GitHub or npm': /gh[pousr]_[0-9A-Za-z]{30,}|npm_[0-9A-Za-z]{36}/,
  'a password in an address': /(?:smtps?|https?|postgres):\/\/[^\s/:@"'`$]+:[^\s/:@"'`$]{4,}@/,
}

const isBinary = (name: string) => /\.(png|jpe?g|ico|woff2?|ttf|zip|jar|pdf|docx|xlsx)$/.test(name)

const found = (files: readonly string[]): string[] =>
  files
    .filter((file) => !isBinary(file) && statSync(file).size < 5_000_000)
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return Object.entries(SECRETS).flatMap(([what, pattern]) => (pattern.test(text) ? [`${file}: ${what}`] : []))
    })

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

test('each kind of secret would be found', () => {
  const samples = [
    '-----BEGIN PRIVATE KEY-----',
    `AIza${'x'.repeat(35)}`,
    `ya29.${'a'.repeat(30)}`,
    '{"type": "service_account"}',
    `ghp_${'a'.repeat(36)}`,
    ['smtp://ai:', 'matkhau1@may'].join(''),
  ]
  for (const [at, pattern] of Object.values(SECRETS).entries()) expect(samples[at]).toMatch(pattern)
})

test('no file of the repository holds a secret', () => {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 32_000_000 })
  const files = listed.split('\0').filter((name) => name !== '' && !name.endsWith('secrets.test.ts'))
  expect(files.length).toBeGreaterThan(500)
  expect(
    found(files.map((name) => join(ROOT, name)).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())),
  ).toEqual([])
})

test('nothing that is deployed holds one: neither the pages nor the functions', () => {
  const built = [...filesIn(join(ROOT, 'web/dist')), ...filesIn(join(ROOT, 'functions/lib'))]
  expect(built.length).toBeGreaterThan(10)
  expect(found(built)).toEqual([])
})
