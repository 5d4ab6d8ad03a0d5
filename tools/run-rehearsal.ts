import { parseArgs } from 'node:util'
import { Refusal, run } from './refusal.ts'
import { largerOffice } from './rehearsing/offices/larger-office.ts'
import { smallerOffice } from './rehearsing/offices/smaller-office.ts'
import { rehearse } from './rehearsing/rehearse.ts'
import { trialOffice } from './seed/roster.ts'

/** What the emulators of one machine bear. */
const PEOPLE_MAX = 2_000

/** Plays the year on the emulators that the environment names, in a process of its own. */
await run(async () => {
  const options = { people: { type: 'string' }, small: { type: 'boolean' } } as const
  const { values } = parseArgs({ options, strict: true })
  const people = Number(values.people ?? 0)
  if (!Number.isInteger(people) || people < 0 || people > PEOPLE_MAX)
    throw new Refusal(`--people is a number up to ${PEOPLE_MAX}, not "${values.people}".`)
  await rehearse(values.small ? smallerOffice(trialOffice) : largerOffice(trialOffice, people))
  process.exit(0)
})
