import * as z from 'zod/mini'
import type { Review } from '../../model/review.ts'
import { organisesIt } from './facts.ts'
import { type DataNamed, isWhole, type StoredDocument } from './read-dossier-data.ts'

/** Acts that print as papers of many subjects. */
export const ISSUED_KINDS = ['appraisal', 'summary', 'decision', 'result', 'ruling', 'report'] as const

const itemSchema = z.looseObject({
  reviewId: z.string(),
  part: z.optional(z.looseObject({ id: z.string(), scope: z.string() })),
})
const issuedSchema = z.looseObject({
  id: z.string(),
  kind: z.enum(ISSUED_KINDS),
  number: z.number(),
  audience: z.optional(z.array(z.string())),
  items: z.optional(z.array(itemSchema)),
  tells: z.optional(z.nullable(z.looseObject({ act: z.string() }))),
})
type Issued = z.infer<typeof issuedSchema>

/** What is said of a decision to who may not read its act: in whose name it was made, by which its notices are drawn. */
const DECIDED_BY = [
  ...['id', 'kind', 'campaign', 'of', 'number', 'track', 'submittedAt'],
  ...['decider', 'deciderName', 'way', 'date', 'paper', 'facts'],
]

const picked = (act: Issued, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(act).filter(([field]) => fields.includes(field)))

const without = ({ audience: _audience, ...act }: Issued): Omit<Issued, 'audience'> => act

/**
 * One act as far as somebody knows of whom it speaks; null: not at all. A table says of none what, and its subjects stand in headers
 * that organisers read. A paper on what was decided names those alone whom one keeps and who were told; `withheld`: how many others.
 */
const shownOf = (act: Issued, named: DataNamed, whole: ReadonlySet<string>): object | null => {
  const { kind, items = [], audience = [] } = act
  const reads = audience.includes(named.caller.uid)
  const own = items.filter(({ reviewId }) => whole.has(reviewId))
  switch (kind) {
    case 'appraisal':
    case 'summary':
      return reads || organisesIt(named) ? without(act) : null
    case 'report':
      return reads ? without(act) : null
    case 'decision':
    case 'result':
      if (reads) return without(act)
      return own.length > 0 ? picked(act, DECIDED_BY) : null
    case 'ruling':
      if (reads) return { ...without(act), withheld: 0 }
      return own.length > 0 ? { ...without(act), items: own, withheld: items.length - own.length } : null
  }
}

const issuedIn = (documents: readonly StoredDocument[]): { path: string; act: Issued }[] =>
  documents.flatMap(({ path, data }) => {
    const parsed = issuedSchema.safeParse(data)
    return parsed.success ? [{ path, act: parsed.data }] : []
  })

/**
 * What of these acts of a track is handed out to who keeps its dossiers. Of a table, which of the track's it is, from one, goes with
 * it: its reader may have seen no other.
 */
export const shownIssued = (
  named: DataNamed,
  reviews: readonly Review[],
  documents: readonly StoredDocument[],
): StoredDocument[] => {
  const whole = new Set(reviews.filter((review) => isWhole(named, review)).map(({ id }) => id))
  const acts = issuedIn(documents).toSorted((a, b) => a.act.number - b.act.number)
  const tables = acts.filter(({ act }) => act.kind === 'appraisal').map(({ path }) => path)
  return acts.flatMap(({ path, act }) => {
    const data = shownOf(act, named, whole)
    if (!data) return []
    return [{ path, data: act.kind === 'appraisal' ? { ...data, nth: tables.indexOf(path) + 1 } : data }]
  })
}

/**
 * Parts of these reviews that such papers print, whatever came after them: of a table by the group that one handles, of what was decided
 * once its subject was told.
 */
export const printedParts = (
  named: DataNamed,
  reviews: readonly Review[],
  shown: readonly StoredDocument[],
): { reviewId: string; part: string }[] => {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  return issuedIn(shown).flatMap(({ act: { kind, items = [] } }) =>
    items.flatMap(({ reviewId, part }) => {
      const review = byId.get(reviewId)
      if (!part || !review) return []
      const mayRead =
        kind === 'appraisal' ? named.caller.access.scopes?.includes(part.scope) === true : isWhole(named, review)
      return mayRead ? [{ reviewId, part: part.id }] : []
    }),
  )
}

/** Acts whose number stands on these papers: their own, and that of a decision of which a notice tells. */
export const numberedBy = (shown: readonly StoredDocument[]): string[] => [
  ...new Set(issuedIn(shown).flatMap(({ act: { id, tells } }) => [id, ...(tells ? [tells.act] : [])])),
]
