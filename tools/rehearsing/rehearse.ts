import { db } from '../../functions/src/firestore/db.ts'
import { elapsed } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import type { Office } from '../seed/office.ts'
import { clockIn } from './clock/clock.ts'
import { ended, mailsSent } from './end-of-year.ts'
import { seedStart } from './seed-start.ts'
import { holds, settling } from './settle.ts'
import { stagesOf } from './stages.ts'
import { yearOf } from './year.ts'

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Refusal(`${name} is not set: begin with \`npm run rehearse\`.`)
  return value
}

/** Plays every stage, one line each, and stops at the first that fails with a sentence that names it. */
export const rehearse = async (office: Office): Promise<void> => {
  const started = Date.now()
  const [project, functionsUrl] = [required('KIEMDIEM_PROJECT'), required('KIEMDIEM_FUNCTIONS_URL')]
  const clock = clockIn(required('KIEMDIEM_CLOCK_FILE'))
  const settleWith = settling(functionsUrl, clock.now)
  const campaign = await seedStart(db, office, clock.now())
  const year = yearOf(office, campaign, clock)
  console.log(`  ${office.people.length} people, ${office.units.length} units, ${office.reviewPlan.length} reviews`)
  for (const stage of stagesOf('course')) {
    const begun = Date.now()
    try {
      const said = await stage.play(year)
      const played = elapsed(begun)
      await settleWith(false)
      await holds(project, clock.now())
      console.log(`  ✓ ${stage.name}: ${said} (${played}; ${elapsed(begun)} with mails and invariants)`)
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(`${stage.name}: ${error.message}`) : error
    }
  }
  await settleWith(true)
  await holds(project, clock.now())
  const mails = await mailsSent()
  console.log(`  mails: ${mails.map(([template, count]) => `${template} ${count}`).join(', ')}`)
  console.log(`  ${await ended(campaign.id)}; every invariant held after each stage`)
  console.log(`  The year took ${elapsed(started)} minutes.`)
}
