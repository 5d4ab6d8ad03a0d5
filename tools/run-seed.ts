import { run } from './refusal.ts'
import { seed } from './seed/seed.ts'
import { trialStageIn } from './seed/trial-stage.ts'

/** Loads the trial's campaign into the emulators that the environment names, in a process of its own. */
await run(() =>
  seed({
    projectId: process.env.KIEMDIEM_PROJECT ?? 'demo-kiemdiem',
    now: new Date(),
    stage: trialStageIn(process.argv),
    log: (line) => console.log(`    ${line}`),
  }),
)
