import { db } from '../../functions/src/firestore/db.ts'
import { elapsed } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import { trialOffice } from '../seed/roster.ts'
import { scheduledFunctions } from '../trial/schedules.ts'
import { clockIn } from './clock.ts'
import { ended, mailsSent } from './end-of-year.ts'
import { largerOffice } from './larger-office.ts'
import { castOf } from './people/cast.ts'
import { seedStart } from './seed-start.ts'
import { holds, settle } from './settle.ts'
import { stagesOf } from './stages.ts'
import type { Year } from './year.ts'

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Refusal(`${name} is not set: begin with \`npm run rehearse\`.`)
  return value
}

/** Plays every stage, one line each, and stops at the first that fails with a sentence that names it. */
export const rehearse = async (people: number): Promise<void> => {
  const started = Date.now()
  const [project, functionsUrl] = [required('KIEMDIEM_PROJECT'), required('KIEMDIEM_FUNCTIONS_URL')]
  const office = largerOffice(trialOffice, people)
  const clock = clockIn(required('KIEMDIEM_CLOCK_FILE'))
  const schedules = await scheduledFunctions({})
  const campaign = await seedStart(db, office, clock.now())
  const year: Year = Object.assign(castOf(office), { office, campaign, clock })
  console.log(`  ${office.people.length} people, ${office.units.length} units, ${office.reviewPlan.length} reviews`)
  for (const stage of stagesOf('course')) {
    const begun = Date.now()
    try {
      const said = await stage.play(year)
      const played = elapsed(begun)
      await settle(functionsUrl, schedules, clock.now)
      await holds(project, clock.now())
      console.log(`  ✓ ${stage.name}: ${said} (${played}; ${elapsed(begun)} with mails and invariants)`)
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(`${stage.name}: ${error.message}`) : error
    }
  }
  const mails = await mailsSent()
  console.log(`  mails: ${mails.map(([template, count]) => `${template} ${count}`).join(', ')}`)
  console.log(`  ${await ended(campaign.id)}; every invariant held after each stage`)
  console.log(`  The year took ${elapsed(started)} minutes.`)
}
