import { actFactsOf } from '@kiemdiem/domain/forms/facts/act-facts'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { personSchema } from '@kiemdiem/domain/model/person'
import type { ActFacts } from '@kiemdiem/domain/model/printed'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import type * as z from 'zod/mini'
import { parseOrNull } from '../firestore/parse.ts'

/** Whose documents say who issues and signs a conference's papers: its unit, then its head. */
export const issuerPaths = ({ unit, head }: Conference): [unit: string, head: string] => [
  paths.unit(unit),
  paths.person(head),
]

/** What a print of an act will state, from those two, which stand first among the documents read. */
export const issuedBy = (
  conference: Conference,
  campaign: Campaign,
  [unit, head]: readonly DocumentSnapshot[],
): ActFacts => {
  const read = <S extends z.ZodMiniType>(schema: S, found: DocumentSnapshot | undefined): z.output<S> | null =>
    found ? parseOrNull(schema, found) : null
  return actFactsOf(conference, { unit: read(unitSchema, unit), signer: read(personSchema, head), campaign })
}
