import { expect, it } from 'vitest'
import { call } from '../../fixture/handlers/handlers.ts'
import { forget, takeBack } from '../arrangements/update.ts'
import type { Arrangement, ServedName, Tried } from './arrangement.ts'
import { becomes, outcomeOf } from './caller.ts'
import { type Trial, trialsOf } from './make-trials.ts'
import { mutantsOf } from './mutants.ts'

type Runner<Place> = (trial: Trial<Place>, handler?: Tried['handler']) => Promise<string>

/** Runs trials one after another. Who is refused changes nothing, so an office serves until somebody is let in. */
const runnerOf = <Place>({ fresh, input, as, stranger, command }: Arrangement<Place>): Runner<Place> => {
  let office: Place | null = null
  return async ({ standing, who, fails }, handler = command.handler) => {
    if (!office) {
      office = await fresh()
      // What it was made with is not the trial's to take back.
      forget()
    }
    const become = who === null ? stranger : as[who]
    if (!become) throw new Error(`nobody becomes ${who}`)
    const uid = await becomes(standing, await become(office))
    for (const { fail } of fails) await fail.documents?.(office)
    const asked = await input(office, who ?? command.row.grants[0]?.who ?? 'active')
    for (const { fail } of fails) fail.input?.(asked, office)
    const outcome = await outcomeOf(call(handler, uid, { ...asked, key: crypto.randomUUID() }))
    // A fault may have written before it was noticed.
    if (outcome === 'ok' || handler !== command.handler) {
      office = null
      forget()
    } else await takeBack()
    return outcome
  }
}

/** What disagrees is gathered, so that the first does not hide the rest. */
const disagreements = async <Place>(
  run: Runner<Place>,
  trials: readonly Trial<Place>[],
  handler?: Tried['handler'],
): Promise<string[]> => {
  const found: string[] = []
  for (const trial of trials) {
    const outcome = await run(trial, handler)
    if (outcome !== trial.expected) found.push(`${trial.title}: ${outcome} instead of ${trial.expected}`)
  }
  return found
}

const isNoticed = async <Place>(run: Runner<Place>, trials: readonly Trial<Place>[], handler: Tried['handler']) => {
  for (const trial of trials) if ((await run(trial, handler)) !== trial.expected) return true
  return false
}

/** The row against the running handler, and the row's mutants against the trials (decisions/0020). */
export const tryRow = <Place>(name: ServedName, arrangement: Arrangement<Place>): void => {
  const trials = trialsOf(arrangement)
  const mutants = mutantsOf(arrangement)
  const run = runnerOf(arrangement)

  it(`${name} decides as its row says in each of ${trials.length} trials`, { timeout: 240_000 }, async () => {
    expect(await disagreements(run, trials)).toEqual([])
  })

  it(`${name}: each of ${mutants.length} faults in its row is noticed`, { timeout: 240_000 }, async () => {
    const unnoticed: string[] = []
    for (const { title, row, noticedBy } of mutants) {
      const named = trials.filter((trial) => noticedBy(trial as Trial<never>))
      if (!(await isNoticed(run, named, arrangement.command.with(row)))) unnoticed.push(title)
    }
    expect(unnoticed).toEqual([])
  })
}
