import { rehearse } from './rehearsing/rehearse.ts'
import { run } from './refusal.ts'

/** Plays the year on the emulators that the environment names, in a process of its own. */
await run(async () => {
  await rehearse()
  process.exit(0)
})
