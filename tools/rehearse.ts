import { buildFunctions } from './build.ts'
import { step } from './parts.ts'
import { run } from './refusal.ts'
import { rehearsal } from './rehearsing/rehearsal.ts'

/**
 * `npm run rehearse`: a whole year of the trial's campaign on emulators of its own, every act by its own person's account.
 * `-- --people 300`: with more staff, invented.
 */
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

await run(async () => {
  await step('functions', buildFunctions)
  process.exit(await rehearsal(process.argv.slice(2)))
})
