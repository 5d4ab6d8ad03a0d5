import { expect, it } from 'vitest'
import { call } from '../../fixture/handlers.ts'
import type { Arrangement, ServedName, Tried } from './arrangement.ts'
import { becomes, outcomeOf } from './caller.ts'
import { type Trial, trialsOf } from './make-trials.ts'
import { mutantsOf } from './mutants.ts'

const outcomeIn = async <Place>(
  { fresh, input, as, stranger, command }: Arrangement<Place>,
  { standing, who, fails }: Trial<Place>,
  handler: Tried['handler'] = command.handler,
): Promise<string> => {
  const place = await fresh()
  const become = who === null ? stranger : as[who]
  if (!become) throw new Error(`nobody becomes ${who}`)
  const uid = await becomes(standing, await become(place))
  for (const { fail } of fails) await fail.documents?.(place)
  const asked = await input(place, who ?? command.row.grants[0]?.who ?? 'active')
  for (const { fail } of fails) fail.input?.(asked, place)
  return outcomeOf(call(handler, uid, { ...asked, key: crypto.randomUUID() }))
}

/** Each trial in an office of its own; what disagrees is gathered, so that the first does not hide the rest. */
const disagreements = async <Place>(
  arrangement: Arrangement<Place>,
  trials: readonly Trial<Place>[],
  handler?: Tried['handler'],
): Promise<string[]> => {
  const found: string[] = []
  for (const trial of trials) {
    const outcome = await outcomeIn(arrangement, trial, handler)
    if (outcome !== trial.expected) found.push(`${trial.title}: ${outcome} instead of ${trial.expected}`)
  }
  return found
}

/** The row against the running handler, and the row's mutants against the trials (decisions/0020). */
export const tryRow = <Place>(name: ServedName, arrangement: Arrangement<Place>): void => {
  const trials = trialsOf(arrangement)
  const mutants = mutantsOf(arrangement.command.row, arrangement.apart)

  it(`${name} decides as its row says in each of ${trials.length} trials`, { timeout: 240_000 }, async () => {
    expect(await disagreements(arrangement, trials)).toEqual([])
  })

  it(`${name}: each of ${mutants.length} faults in its row is noticed`, { timeout: 240_000 }, async () => {
    const unnoticed: string[] = []
    for (const { title, row, noticedBy } of mutants) {
      const handler = arrangement.command.with(row)
      const named = trials.filter((trial) => noticedBy(trial as Trial<never>))
      if ((await disagreements(arrangement, named, handler)).length === 0) unnoticed.push(title)
    }
    expect(unnoticed).toEqual([])
  })
}
