import * as z from 'zod/mini'
import { onBehalfSchema } from '../../model/on-behalf.ts'
import { trackSchema } from '../../model/process.ts'

/** Kinds of acts that a dossier holds. */
export const SEEN_KINDS = [
  'minutes',
  'proposal',
  'suggestion',
  'opinion',
  'request',
  'appraisal',
  'summary',
  'decision',
  'result',
  'ruling',
  'notice',
  'petition',
  'settlement',
  'remediation',
  'report',
] as const

const aboutOne = z.object({ reviewId: z.optional(z.string()) })

/** An act as far as a dossier speaks of it: that it is there, of whom, and whose; never what it says of anybody. */
export const seenActSchema = z.object({
  id: z.string(),
  kind: z.enum(SEEN_KINDS),
  of: z.object({ kind: z.string(), id: z.string() }),
  submittedAt: z.date(),
  onBehalf: z.optional(z.nullable(onBehalfSchema)),
  track: z.optional(trackSchema),
  reviewId: z.optional(z.string()),
  items: z.optional(z.array(aboutOne)),
  /** Of a notice: to heads, or to subjects. */
  to: z.optional(z.unknown()),
  /** Of an answer: the petition. */
  petition: z.optional(z.string()),
  bodyName: z.optional(z.string()),
  /** Of a letter to a body outside: the body. */
  name: z.optional(z.string()),
  /** Of a result from paper: its number, and where it is kept; of a ruling: which paper it is. */
  paper: z.optional(z.unknown()),
  /** Of a ruling: the act of what was decided. */
  decision: z.optional(z.string()),
})
export type SeenAct = z.infer<typeof seenActSchema>

const signedPaper = z.object({ number: z.string(), keptAt: z.optional(z.string()) })

/** Where the signed paper is from which it was entered, empty where that is not known; null: it was entered from none. */
export const signedPaperOf = ({
  onBehalf,
  kind,
  paper,
}: Pick<SeenAct, 'onBehalf' | 'kind' | 'paper'>): string | null => {
  if (onBehalf) return onBehalf.keptAt
  const parsed = kind === 'result' ? signedPaper.safeParse(paper) : null
  return parsed?.success ? (parsed.data.keptAt ?? '') : null
}

/** The fields of it that are read. */
export const SEEN_FIELDS = Object.keys(seenActSchema.shape)

/** How a signed copy names what it belongs to. */
export const revisionDocument = (paperId: string, revision: number): string => `${paperId}.${revision}`
