import { rehearsal } from './rehearsing/run.ts'
import { run } from './refusal.ts'

/** `npm run rehearse`: a whole year of the trial's campaign on emulators of its own, every act by its own person's account. */
await run(async () => {
  const code = await rehearsal(process.argv.slice(2))
  process.exit(code)
})
