import { paths } from '@kiemdiem/domain/ids'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import { type Unit, unitSchema } from '@kiemdiem/domain/model/unit'
import type { Transaction } from 'firebase-admin/firestore'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** The collective that decides, and those of its members, or of who leads it, whom the registry knows. */
export const readCollective = async (
  tx: Transaction,
  id: string | undefined,
): Promise<{ unit: Unit | null; people: Person[] }> => {
  const unit = id === undefined ? null : parseOrNull(unitSchema, await tx.get(db.doc(paths.unit(id))))
  const leaders = unit ? [unit.head, ...unit.deputies] : []
  const members = [...leaders, ...(unit?.members ?? []).flatMap(({ person }) => person ?? [])]
  const found = await readAll(tx, [...new Set(members)].map(paths.person))
  return { unit, people: found.flatMap((one) => parseOrNull(personSchema, one) ?? []) }
}
