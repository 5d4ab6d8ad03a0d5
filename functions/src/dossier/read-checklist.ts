import { type FilingAct, filingActSchema } from '@kiemdiem/domain/dossier/acts'
import type { ChecklistFacts } from '@kiemdiem/domain/dossier/checklist/facts'
import { lastSaid } from '@kiemdiem/domain/dossier/checklist/filings'
import {
  revisionDocument,
  SEEN_FIELDS,
  SEEN_KINDS,
  type SeenAct,
  seenActSchema,
} from '@kiemdiem/domain/dossier/checklist/seen'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { copyOfSchema } from '@kiemdiem/domain/model/copy'
import { onBehalfSchema } from '@kiemdiem/domain/model/on-behalf'
import { type Paper, paperSchema } from '@kiemdiem/domain/model/paper'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { Transaction } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'

const actsOf = ({ id }: Pick<Campaign, 'id'>) => db.collection('acts').where('campaign', '==', id)

/** Every act that a dossier holds, without what it says. */
const readActs = async (tx: Transaction, campaign: Campaign): Promise<SeenAct[]> => {
  const found = await tx.get(
    actsOf(campaign)
      .where('kind', 'in', [...SEEN_KINDS])
      .select(...SEEN_FIELDS),
  )
  return found.docs.flatMap((doc) => {
    const parsed = z.safeParse(seenActSchema, fromFirestore(doc.data()))
    return parsed.success ? [parsed.data] : []
  })
}

const entered = z.object({ onPaper: z.optional(onBehalfSchema) })

/** By paper, whose accepted text was entered from the signed paper. */
const readOnPaper = async (tx: Transaction, papers: readonly Paper[]): Promise<ChecklistFacts['onPaper']> => {
  const accepted = papers.filter((paper) => paper.accepted > 0)
  if (accepted.length === 0) return new Map()
  const refs = accepted.map((paper) => db.doc(paths.revision(paper.id, paper.accepted)))
  const found = await tx.getAll(...refs, { fieldMask: ['onPaper'] })
  return new Map(
    found.flatMap((doc, at) => {
      const paper = accepted[at]
      const parsed = z.safeParse(entered, fromFirestore(doc.data() ?? {}))
      return paper && parsed.success && parsed.data.onPaper ? [[paper.id, parsed.data.onPaper] as const] : []
    }),
  )
}

/** Documents of the campaign that have a signed copy: ids of acts and papers begin with its own. */
const readCopied = async (tx: Transaction, { id }: Campaign): Promise<ReadonlySet<string>> => {
  const copies = db.collectionGroup('copies').where('of.id', '>=', id).where('of.id', '<', `${id}\uf8ff`)
  const found = await tx.get(copies.select('of', 'state'))
  return new Set(
    found.docs.flatMap((doc) => {
      const of = z.safeParse(copyOfSchema, doc.data().of)
      if (doc.data().state !== 'kept' || !of.success) return []
      return [of.data.kind === 'act' ? of.data.id : revisionDocument(of.data.id, of.data.revision)]
    }),
  )
}

const readFilings = (tx: Transaction, campaign: Campaign): Promise<FilingAct[]> =>
  readEvery(tx, filingActSchema, actsOf(campaign).where('kind', '==', 'filing'))

export const readReviewsOf = (tx: Transaction, campaign: Campaign): Promise<Review[]> =>
  readEvery(tx, reviewSchema, db.collection('reviews').where('campaign', '==', campaign.id))

/** What the checklist of a track is made of. */
export const readChecklist = async (
  tx: Transaction,
  campaign: Campaign,
  track: string,
  reviews: readonly Review[],
): Promise<ChecklistFacts> => {
  const [found, acts, copied, filings] = await Promise.all([
    readAll(tx, [...new Set(reviews.map(({ paperId }) => paperId))].map(paths.paper)),
    readActs(tx, campaign),
    readCopied(tx, campaign),
    readFilings(tx, campaign),
  ])
  const papers = found.flatMap((doc) => parseOrNull(paperSchema, doc) ?? [])
  return {
    ...{ campaign, track, acts, copied, said: lastSaid(filings) },
    papers: new Map(papers.map((paper) => [paper.id, paper])),
    onPaper: await readOnPaper(tx, papers),
  }
}
