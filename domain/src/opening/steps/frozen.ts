import * as z from 'zod/mini'
import { paths } from '../../ids.ts'
import { type Person, personSchema } from '../../model/person.ts'
import { trackSchema } from '../../model/process.ts'
import { type Unit, unitSchema } from '../../model/unit.ts'
import type { SubjectPlan } from '../../registry/relations/plan.ts'
import type { Write } from '../../writes/write.ts'

/** Far below the 1 MiB of a document, of which JSON is never the smaller measure by much. */
const PART_LETTERS = 250_000

const planSchema = z.strictObject({
  subject: z.string(),
  subjectKind: z.enum(['person', 'unit']),
  track: trackSchema,
  unit: z.string(),
  group: z.string(),
  decider: z.string(),
  paperOf: z.optional(z.string()),
})

/** jobs/{j}/input/{n}: part n of the roster as it was when the opening began. Functions alone read it. */
export const frozenSchema = z.strictObject({
  units: z.array(unitSchema),
  people: z.array(personSchema),
  subjects: z.array(planSchema),
})

/** The roster of a campaign: what relations are resolved from, whatever the registry becomes meanwhile. */
export interface Roster {
  units: readonly Unit[]
  people: readonly Person[]
  subjects: readonly SubjectPlan[]
}

const partsOf = <T>(items: readonly T[]): T[][] => {
  const parts: T[][] = []
  let room = 0
  for (const item of items) {
    const size = JSON.stringify(item).length
    if (size > room) {
      parts.push([])
      room = PART_LETTERS
    }
    parts.at(-1)?.push(item)
    room -= size
  }
  return parts
}

/** The roster as documents that are never changed. */
export const freeze = (job: string, { units, people, subjects }: Roster): Write[] => {
  const none = { units: [], people: [], subjects: [] }
  const parts = [
    ...partsOf(units).map((some) => ({ ...none, units: some })),
    ...partsOf(people).map((some) => ({ ...none, people: some })),
    ...partsOf(subjects).map((some) => ({ ...none, subjects: some })),
  ]
  return parts.map((data, n) => ({ op: 'create', path: paths.jobInput(job, n), data }))
}

/** The same roster, read again in the order of its parts. */
export const thawed = (parts: readonly Roster[]): Roster => ({
  units: parts.flatMap(({ units }) => units),
  people: parts.flatMap(({ people }) => people),
  subjects: parts.flatMap(({ subjects }) => subjects),
})
