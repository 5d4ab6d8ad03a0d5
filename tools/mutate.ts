import { everyMutant, run as hunt, record } from '../tests/policy/mutants/run.ts'
import { portsFrom } from './emulators/ports.ts'
import { elapsed } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { withBackend } from './testing/backend.ts'

/**
 * `npm run mutate`: tries every mutant of firestore.rules against the cells of the policy, and records the outcome beside
 * them, so that `npm test` need not try all of them again until rules, policy or cells change.
 */
const ports = portsFrom(Number(process.env.KIEMDIEM_TEST_PORTS ?? 15000) + 80)

// Ends the emulator too.
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

await run(async () => {
  const started = Date.now()
  const mutants = everyMutant()
  console.log(`${mutants.length} mutants of firestore.rules`)
  const { wrong, ...totals } = await withBackend({ name: 'mutate', ports, only: ['firestore'] }, (env) => {
    Object.assign(process.env, env)
    return hunt('demo-policy-mutants', mutants, (line) => console.log(`  ${elapsed(started)} ${line}`))
  })
  if (wrong.length > 0) throw new Refusal(`Mutants to look at:\n${wrong.join('\n')}`)
  record(totals, `${elapsed(started)} minutes`)
  const { killed, refused, equivalent } = totals
  console.log(`✓ ${killed} killed, ${refused} refused by the compiler, ${equivalent} equivalent, ${elapsed(started)}`)
  process.exit(0)
})
