import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { db } from '../../functions/src/firestore/db.ts'
import { printFindings } from '../operating/print-findings.ts'
import { readProject } from '../operating/read-project.ts'
import { elapsed } from '../parts.ts'
import { Refusal } from '../refusal.ts'
import { trialOffice } from '../seed/roster.ts'
import { clockIn } from './clock.ts'
import { castOf } from './people/cast.ts'
import { seedStart } from './seed-start.ts'
import { STAGES } from './stages.ts'
import type { Year } from './year.ts'

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Refusal(`${name} is not set: begin with \`npm run rehearse\`.`)
  return value
}

/** What must hold after each stage, of all data. */
const check = async (project: string, now: Date): Promise<void> => {
  const results = findingsOf(dataOf(await readProject(db), now))
  if (results.every(({ findings }) => findings.length === 0)) return
  printFindings(project, results)
  throw new Refusal('an invariant does not hold')
}

/** Plays every stage, one line each, and stops at the first that fails with a sentence that names it. */
export const rehearse = async (): Promise<void> => {
  const started = Date.now()
  const office = trialOffice
  const clock = clockIn(required('KIEMDIEM_CLOCK_FILE'))
  const campaign = await seedStart(db, office, clock.now())
  const project = required('KIEMDIEM_PROJECT')
  const cast = castOf(office)
  const year: Year = Object.assign(cast, { office, campaign, clock })
  console.log(`  ${office.people.length} people, ${office.units.length} units, ${office.reviewPlan.length} reviews`)
  for (const stage of STAGES) {
    const begun = Date.now()
    try {
      const said = await stage.play(year)
      console.log(`  ✓ ${stage.name}: ${said} (${elapsed(begun)})`)
      await check(project, clock.now())
    } catch (error) {
      throw error instanceof Refusal ? new Refusal(`${stage.name}: ${error.message}`) : error
    }
  }
  console.log(`The year took ${elapsed(started)} minutes.`)
}
