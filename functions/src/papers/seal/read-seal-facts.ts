import { personalSchema, personSchema } from '@kiemdiem/domain/model/person'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { factPaths, SealFacts } from '@kiemdiem/domain/papers/seal/seal-facts'
import type { Transaction } from 'firebase-admin/firestore'
import type * as z from 'zod/mini'
import { db } from '../../firestore/db.ts'
import { parseOrNull } from '../../firestore/parse.ts'

/** What the registry says at the moment of judging; somebody or something that is gone says nothing. */
export const readSealFacts = async (tx: Transaction, at: ReturnType<typeof factPaths>): Promise<SealFacts> => {
  const more = [at.personal, at.cell].filter((path) => path !== null)
  const found = await tx.getAll(...[at.person, at.unit, ...more].map((path) => db.doc(path)))
  const of = <S extends z.ZodMiniType>(schema: S, path: string | null): z.output<S> | null => {
    const snapshot = found.find(({ ref }) => ref.path === path)
    return snapshot ? parseOrNull(schema, snapshot) : null
  }
  return {
    person: of(personSchema, at.person),
    unit: of(unitSchema, at.unit),
    cell: of(unitSchema, at.cell),
    birthDate: of(personalSchema, at.personal)?.birthDate ?? null,
  }
}
