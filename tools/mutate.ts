import { changedBlocks, FATES, readRecord, recordWith, writeRecord } from '../tests/policy/mutants/record.ts'
import { everyMutant, run as hunt, mutantsIn } from '../tests/policy/mutants/run.ts'
import { testPorts } from './emulators/ports.ts'
import { elapsed } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { withBackend } from './testing/backend.ts'

/**
 * `npm run mutate`: tries every mutant of firestore.rules against the cells of the policy, and records the outcome by
 * match block beside them, so that `npm test` tries only the blocks that have changed since. `-- --changed`: these alone.
 */
const ports = testPorts(4)

// Ends the emulator too.
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

await run(async () => {
  const started = Date.now()
  const { mutants, hashes } = everyMutant()
  const before = readRecord()
  const whole = !process.argv.includes('--changed')
  const blocks = whole ? Object.keys(hashes) : changedBlocks(hashes, before)
  const chosen = mutantsIn(mutants, blocks)
  console.log(`${chosen.length} of ${mutants.length} mutants of firestore.rules, of ${blocks.length} blocks`)
  const { wrong, fates } = await withBackend({ name: 'mutate', ports, only: ['firestore'] }, (env) => {
    Object.assign(process.env, env)
    return hunt('demo-policy-mutants', chosen, (line) => console.log(`  ${elapsed(started)} ${line}`))
  })
  // A block with a mutant to look at stays due; what was found of the others need not be tried again.
  const isExplained = (name: string) => fates.has(name) && !wrong.some((line) => line.endsWith(name))
  const explained = blocks.filter((block) => mutantsIn(mutants, [block]).every(({ name }) => isExplained(name)))
  writeRecord(
    recordWith(before, hashes, explained, mutants, fates),
    whole ? `${elapsed(started)} minutes` : before.took,
  )
  if (wrong.length > 0) throw new Refusal(`Mutants to look at:\n${wrong.join('\n')}`)
  const totals = FATES.map((fate) => `${[...fates.values()].filter((one) => one === fate).length} ${fate}`)
  console.log(`✓ ${totals.join(', ')}, ${elapsed(started)}`)
  process.exit(0)
})
