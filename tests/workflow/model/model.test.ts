import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { dataOf } from '@kiemdiem/domain/invariants/data'
import { findingsOf } from '@kiemdiem/domain/invariants/invariants'
import { withScopes } from '@kiemdiem/domain/invariants/year.fixture'
import { decidedOffice, proposedOffice, WALKED, walkedOffice } from '@kiemdiem/domain/walk/office.fixture'
import type { Store } from '@kiemdiem/domain/writes/apply'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { readProject } from '../../../tools/operating/read-project.ts'
import { reasonOf } from '../fixture/handlers/handlers.ts'
import {
  type Asked,
  answerTo,
  handOver,
  mend,
  opine,
  petitionOf,
  receive,
  record,
  replyTo,
  seal,
  sendBack,
  tell,
} from './commands.ts'
import { clockAt, differences, plantStore } from './lockstep.ts'
import { MEETING } from './meeting-commands.ts'

/** How many sequences are tried; more of them for a longer hunt. */
const RUNS = Number(process.env.KIEMDIEM_MODEL_RUNS ?? 4)
const LENGTH = 14
/** "seed path", as a failure prints them: that sequence once more. */
const [SEED = '', PATH = ''] = (process.env.KIEMDIEM_MODEL_SEED ?? '').split(' ')

/** Is decided on like them, and may do none of it. */
const STRANGER = 'p-an'
const [MAI, NAM] = WALKED

const STARTS = { walked: walkedOffice, proposed: proposedOffice, decided: decidedOffice } as const
type Start = keyof typeof STARTS

const commandsIn = (store: Store): Asked[] => [
  ...WALKED.flatMap((subject) => [seal(subject), sendBack(subject)]),
  ...MEETING,
  ...[null, ...WALKED].map((differs) => opine(WALKED, differs)),
  ...[
    { [MAI]: 'good' as const },
    { [MAI]: 'outstanding' as const, [NAM]: 'good' as const },
    { [NAM]: 'good' as const },
  ].map(handOver),
  ...[
    { [MAI]: 'list' as const, [NAM]: 'list' as const },
    { [MAI]: 'undecided' as const },
    { [NAM]: 'outstanding' as const },
    { [MAI]: 'list' as const },
  ].map((says) => record(store, says)),
  ...WALKED.flatMap((subject) => [
    ...[tell(store, 'heads', subject), tell(store, 'subjects', subject), receive(store, subject), petitionOf(subject)],
    ...[answerTo(subject, 'stands'), answerTo(subject, 'again'), mend(subject)],
    ...[replyTo(subject, 'confirmed'), replyTo(subject, 'returned')],
  ]),
]

interface Step {
  pick: number
  /** One that would be let in, whichever comes, or one asked by who may do none of it. */
  how: 'lawful' | 'any' | 'stranger'
}

const chosen = (store: Store, { pick, how }: Step): Asked | null => {
  const all = commandsIn(store).filter((each) => how !== 'stranger' || !each.isCreate)
  const walked = all.flatMap((each) => {
    const says = each.model(store)
    return says === null || (how === 'lawful' && 'refused' in says) ? [] : [each]
  })
  return walked[pick % Math.max(1, walked.length)] ?? null
}

/** One command on both; what the model then says. */
const step = async (store: Store, asked: Asked, how: Step['how']): Promise<Store> => {
  clockAt(asked.now)
  if (how === 'stranger') {
    expect(await reasonOf(asked.call(store, STRANGER)), `${asked.name} by a stranger`).toBe('notYours')
    return store
  }
  const says = asked.model(store)
  if (says === null) return store
  if ('refused' in says) {
    expect(await reasonOf(asked.call(store)), asked.name).toBe(says.refused)
    return store
  }
  await asked.call(store)
  return says.after
}

const sound = async (): Promise<unknown> =>
  findingsOf(dataOf(await readProject(db), new Date(0))).filter(({ findings }) => findings.length > 0)

it('whatever is asked in whatever order, the functions do what the pure decisions say, refuse with their codes, and leave every invariant', {
  timeout: 60_000 * Math.max(2, RUNS / 4),
}, async () => {
  const steps = fc.array(
    fc.record({
      pick: fc.nat(1_000),
      how: fc.constantFrom<Step['how']>('lawful', 'lawful', 'lawful', 'any', 'stranger'),
    }),
    { minLength: LENGTH, maxLength: LENGTH },
  )
  const lived = fc.asyncProperty(fc.constantFrom<Start>('walked', 'proposed', 'decided'), steps, async (start, all) => {
    let store = withScopes(STARTS[start]())
    await plantStore(store)
    const way: string[] = [start]
    for (const each of all) {
      const asked = chosen(store, each)
      if (!asked) continue
      way.push(`${asked.name}${each.how === 'stranger' ? ' by a stranger' : ''}`)
      store = await step(store, asked, each.how)
      expect(await differences(store), way.join('; ')).toEqual([])
    }
    expect(await sound(), way.join('; ')).toEqual([])
  })
  // A sequence takes seconds: the one that fails is told with its seed and its way, and not made smaller.
  await fc.assert(lived, {
    ...{ numRuns: RUNS, endOnFailure: true },
    ...(SEED !== '' && { seed: Number(SEED), path: PATH }),
  })
})
