import { loadavg } from 'node:os'
import { inspect } from 'node:util'
import { doAside, elapsed, say } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { withBackend } from './testing/backend.ts'
import { add, NOTHING, type Tally } from './testing/report.ts'
import { SUITES, type Suite } from './testing/suites.ts'
import { recordTimes, type SuiteTime } from './testing/times.ts'

/**
 * `npm test` runs every suite in order and stops at the first that fails, or, beside the browser's, after both; `npm run
 * test:rules` and its kin run one, and pass further arguments on to Vitest or Playwright. Nothing is skipped: what is missing is a failure with a
 * sentence that says what to install. `--record` writes the times into docs/test-times.json.
 */
const RECORD = '--record'
const [first, ...rest] = process.argv.slice(2).filter((arg) => arg !== RECORD)
const only = first
const args = rest

const suiteOf = (name: string): Suite => {
  const suite = SUITES[name]
  if (!suite) throw new Refusal(`There is no suite "${name}": choose one of ${Object.keys(SUITES).join(', ')}.`)
  return suite
}

const chosen = (): string[] => {
  if (only === undefined) return Object.keys(SUITES).filter((name) => !suiteOf(name).onDemand)
  const { needs } = suiteOf(only)
  return needs ? [needs, only] : [only]
}

const started = Date.now()
const loadBefore = loadavg()[0] ?? 0
const times = new Map<string, SuiteTime>()
/** Said once more at the end: what ran beside the browser has scrolled away by then. */
const failures: string[] = []

const wordsOf = (error: unknown): string => (error instanceof Refusal ? `✗ ${error.message}` : inspect(error))

const runSuite = async (name: string, env: Record<string, string>): Promise<Tally> => {
  const suite = suiteOf(name)
  const begun = Date.now()
  say(`\n━━ ${name} ━━ ${suite.title}\n`)
  let tally: Tally
  try {
    tally = await suite.run(name === only ? args : [], env)
  } catch (error) {
    say(`\n${wordsOf(error)}\n`)
    tally = { ...NOTHING, failed: 1 }
  }
  // Arguments may choose tests by title; without them nothing may be left out.
  if (tally.skipped > 0 && !(name === only && args.length > 0)) {
    say(`✗ ${tally.skipped} tests of ${name} were skipped; a test that does not run proves nothing.\n`)
    tally = { ...tally, failed: tally.failed + tally.skipped }
  }
  if (tally.failed > 0) failures.push(`${name}: ${tally.failed} failed`)
  say(`━━ ${name} ━━ ${tally.failed ? '✗ failed' : '✓'} in ${elapsed(begun)}\n`)
  times.set(name, { tests: tally.passed, seconds: Math.round((Date.now() - begun) / 1000) })
  return tally
}

/** Suites that follow one another and need the same emulators share them. */
const groupsOf = (names: readonly string[]): string[][] => {
  const groups: string[][] = []
  for (const name of names) {
    const { on } = suiteOf(name)
    const last = groups.at(-1)
    if (on && last?.[0] && suiteOf(last[0]).on === on) last.push(name)
    else groups.push([name])
  }
  return groups
}

/** One after another until one fails. */
const runInTurn = async (names: readonly string[]): Promise<Tally> => {
  let tally = NOTHING
  for (const group of groupsOf(names)) {
    const each = async (env: Record<string, string>) => {
      for (const name of group) if (tally.failed === 0) tally = add(tally, await runSuite(name, env))
    }
    const [on] = group.map((name) => suiteOf(name).on)
    try {
      if (tally.failed === 0) await (on ? withBackend(on, each) : each({}))
    } catch (error) {
      // What goes on beside it is ended in order, too.
      say(`\n${wordsOf(error)}\n`)
      failures.push(`${group.join(', ')}: ${wordsOf(error)}`)
      tally = add(tally, { ...NOTHING, failed: 1 })
    }
  }
  return tally
}

const runBesideBrowser = async (names: readonly string[]): Promise<Tally> => {
  const beside = names.filter((name) => suiteOf(name).besideBrowser)
  const rest = names.filter((name) => !beside.includes(name))
  const browser = rest.slice(-1)
  const first = await runInTurn(rest.slice(0, -1))
  if (first.failed > 0) return first
  const both = await Promise.all([doAside(() => runInTurn(beside)), runInTurn(browser)])
  return both.reduce(add, first)
}

process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

await run(async () => {
  const total = await (only === undefined ? runBesideBrowser(chosen()) : runInTurn(chosen()))
  if (only === undefined) times.set('all', { tests: total.passed, seconds: Math.round((Date.now() - started) / 1000) })
  if (process.argv.includes(RECORD) && total.failed === 0)
    recordTimes(times, loadBefore, [...Object.keys(SUITES), 'all'])
  console.log(`\nTook ${elapsed(started)} minutes.`)
  for (const failure of failures) console.log(`✗ ${failure}`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed > 0 ? 1 : 0)
})
