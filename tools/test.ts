import { elapsed } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { add, type Tally } from './testing/report.ts'
import { SUITES } from './testing/suites.ts'

/**
 * `npm test` runs every suite in order and stops at the first that fails; `npm run test:rules` and its kin run one,
 * and pass further arguments on to Vitest or Playwright. Nothing is skipped: what is missing is a failure with a
 * sentence that says what to install.
 */
const [only, ...args] = process.argv.slice(2)

const chosen = (): string[] => {
  if (only === undefined) return Object.keys(SUITES)
  const suite = SUITES[only]
  if (!suite) throw new Refusal(`There is no suite "${only}": choose one of ${Object.keys(SUITES).join(', ')}.`)
  return suite.needsBuild ? ['build', only] : [only]
}

const runSuite = async (name: string): Promise<Tally> => {
  const suite = SUITES[name]
  if (!suite) throw new Refusal(`There is no suite "${name}".`)
  const started = Date.now()
  console.log(`\n━━ ${name} ━━ ${suite.title}`)
  let tally: Tally
  try {
    tally = await suite.run(name === only ? args : [])
  } catch (error) {
    console.error(error instanceof Refusal ? `\n✗ ${error.message}` : error)
    tally = { passed: 0, failed: 1, skipped: 0 }
  }
  if (tally.skipped > 0) {
    console.error(`✗ ${tally.skipped} tests of ${name} were skipped; a test that does not run proves nothing.`)
    tally = { ...tally, failed: tally.failed + tally.skipped }
  }
  console.log(`━━ ${name} ━━ ${tally.failed ? '✗ failed' : '✓'} in ${elapsed(started)}`)
  return tally
}

process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

await run(async () => {
  const started = Date.now()
  let total: Tally = { passed: 0, failed: 0, skipped: 0 }
  for (const name of chosen()) {
    total = add(total, await runSuite(name))
    if (total.failed > 0) break
  }
  console.log(`\nTook ${elapsed(started)} minutes.`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed > 0 ? 1 : 0)
})
