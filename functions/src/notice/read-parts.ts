import { paths } from '@kiemdiem/domain/ids'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Stage } from '@kiemdiem/domain/model/terms'
import type { Transaction } from 'firebase-admin/firestore'
import type * as z from 'zod/mini'
import { readAll } from '../conferences/plan/read-dated.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** By review id, the part that one of its stages has left. */
export const readParts = async <T>(
  tx: Transaction,
  schema: z.ZodMiniType<T>,
  reviews: readonly Review[],
  stage: Stage,
): Promise<ReadonlyMap<string, T>> => {
  const named = reviews.flatMap(({ id, current }) => (current[stage] ? [{ id, part: current[stage] }] : []))
  const found = await readAll(
    tx,
    named.map(({ id, part }) => paths.reviewPart(id, part)),
  )
  return new Map(
    found.flatMap((doc, at) => {
      const part = parseOrNull(schema, doc)
      const id = named[at]?.id
      return part && id ? [[id, part] as const] : []
    }),
  )
}
