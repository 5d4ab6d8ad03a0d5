import { parseArgs } from 'node:util'
import { rehearse } from './rehearsing/rehearse.ts'
import { Refusal, run } from './refusal.ts'

/** What the emulators of one machine bear. */
const PEOPLE_MAX = 2_000

/** Plays the year on the emulators that the environment names, in a process of its own. */
await run(async () => {
  const { values } = parseArgs({ options: { people: { type: 'string' } }, strict: true })
  const people = Number(values.people ?? 0)
  if (!Number.isInteger(people) || people < 0 || people > PEOPLE_MAX)
    throw new Refusal(`--people is a number up to ${PEOPLE_MAX}, not "${values.people}".`)
  await rehearse(people)
  process.exit(0)
})
