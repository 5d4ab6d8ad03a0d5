import { loadavg } from 'node:os'
import { elapsed } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { withBackend } from './testing/backend.ts'
import { add, NOTHING, type Tally } from './testing/report.ts'
import { SUITES, type Suite } from './testing/suites.ts'
import { recordTimes, type SuiteTime } from './testing/times.ts'

/**
 * `npm test` runs every suite in order and stops at the first that fails; `npm run test:rules` and its kin run one,
 * and pass further arguments on to Vitest or Playwright. Nothing is skipped: what is missing is a failure with a
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
  return suiteOf(only).needsBuild ? ['build', only] : [only]
}

const started = Date.now()
const loadBefore = loadavg()[0] ?? 0
const times = new Map<string, SuiteTime>()
let total = NOTHING

const runSuite = async (name: string, env: Record<string, string>): Promise<Tally> => {
  const suite = suiteOf(name)
  const begun = Date.now()
  console.log(`\n━━ ${name} ━━ ${suite.title}`)
  let tally: Tally
  try {
    tally = await suite.run(name === only ? args : [], env)
  } catch (error) {
    console.error(error instanceof Refusal ? `\n✗ ${error.message}` : error)
    tally = { ...NOTHING, failed: 1 }
  }
  // Arguments may choose tests by title; without them nothing may be left out.
  if (tally.skipped > 0 && !(name === only && args.length > 0)) {
    console.error(`✗ ${tally.skipped} tests of ${name} were skipped; a test that does not run proves nothing.`)
    tally = { ...tally, failed: tally.failed + tally.skipped }
  }
  console.log(`━━ ${name} ━━ ${tally.failed ? '✗ failed' : '✓'} in ${elapsed(begun)}`)
  times.set(name, { tests: tally.passed, seconds: Math.round((Date.now() - begun) / 1000) })
  return tally
}

/** Suites that follow one another and need the same emulators share them. */
const runTogether = async (names: readonly string[]): Promise<void> => {
  const each = async (env: Record<string, string>) => {
    for (const name of names) {
      if (total.failed === 0) total = add(total, await runSuite(name, env))
    }
  }
  const [on] = names.map((name) => suiteOf(name).on)
  await (on ? withBackend(on, each) : each({}))
}

process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

await run(async () => {
  const groups: string[][] = []
  for (const name of chosen()) {
    const { on } = suiteOf(name)
    const last = groups.at(-1)
    if (on && last?.[0] && suiteOf(last[0]).on === on) last.push(name)
    else groups.push([name])
  }
  for (const group of groups) {
    if (total.failed === 0) await runTogether(group)
  }
  if (only === undefined) times.set('all', { tests: total.passed, seconds: Math.round((Date.now() - started) / 1000) })
  if (process.argv.includes(RECORD) && total.failed === 0)
    recordTimes(times, loadBefore, [...Object.keys(SUITES), 'all'])
  console.log(`\nTook ${elapsed(started)} minutes.`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed > 0 ? 1 : 0)
})
