import {
  COMMON_KINDS,
  type DataNamed,
  documentsOf,
  hasCommon,
  isActOf,
  isWhole,
  plainCampaign,
  readDossierData as row,
  type StoredDocument,
  seenOf,
  shownCommon,
  tracedOf,
} from '@kiemdiem/domain/dossier/commands/read-dossier-data'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readTrails } from './read-chain.ts'
import { readReviewsOf } from './read-checklist.ts'

/** As an answer carries it: dates as texts. */
const plain = (value: unknown): object => Object(JSON.parse(JSON.stringify(value)))

const stored = (docs: readonly DocumentSnapshot[]): StoredDocument[] =>
  docs.flatMap((doc) => (doc.exists ? [{ path: doc.ref.path, data: plain(fromFirestore(doc.data())) }] : []))

/** What was said of a paper between who it concerns and who decides, of these reviews alone, and its plan. */
const readPaperActs = async (tx: Transaction, paperId: string, whole: readonly Review[]): Promise<StoredDocument[]> =>
  stored((await tx.get(db.collection('acts').where('of.id', '==', paperId))).docs).filter(({ data }) =>
    isActOf(data, whole),
  )

const readSubjects = async (tx: Transaction, named: DataNamed, reviews: readonly Review[]) => {
  const papers = new Map(
    (await readAll(tx, [...new Set(reviews.map(({ paperId }) => paperId))].map(paths.paper))).flatMap((doc) => {
      const paper = parseOrNull(paperSchema, doc)
      return paper ? [[paper.id, paper] as const] : []
    }),
  )
  const whole = reviews.filter((review) => isWhole(named, review))
  const asked = reviews.flatMap((review) =>
    documentsOf(review, papers.get(review.paperId) ?? null, whole.includes(review)),
  )
  const acts = await Promise.all(
    [...new Set(whole.map(({ paperId }) => paperId))].map((id) => readPaperActs(tx, id, whole)),
  )
  return [...stored(await readAll(tx, [...new Set(asked)])), ...acts.flat()]
}

/** The campaign, minutes and lists of its conferences with their numbers, and what was said of the dossiers. */
const readCommon = async (tx: Transaction, named: DataNamed): Promise<StoredDocument[]> => {
  const { campaign, input } = named
  const acts = db.collection('acts').where('campaign', '==', campaign.id)
  const [{ docs }, reopened, reviews] = await Promise.all([
    tx.get(acts.where('track', '==', input.track).where('kind', 'in', [...COMMON_KINDS])),
    // It is of the whole campaign.
    tx.get(acts.where('kind', '==', 'reopening')),
    readReviewsOf(tx, campaign),
  ])
  const numbered = docs.filter((doc) => ['minutes', 'proposal'].includes(String(doc.data().kind)))
  const entries = await readAll(
    tx,
    numbered.map(({ id }) => paths.docket(id)),
  )
  return [
    { path: paths.campaign(campaign.id), data: plain(plainCampaign(campaign)) },
    ...shownCommon(named, reviews, stored(docs)),
    ...stored(reopened.docs),
    ...stored(entries),
  ]
}

export const readDossierData = serve('readDossierData', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const found = await readAll(tx, [...new Set(input.reviews)].map(paths.review))
    const reviews = found
      .flatMap((doc) => parseOrNull(reviewSchema, doc) ?? [])
      .filter((review) => review.campaign === named.campaign.id)
    const seen = seenOf(named, reviews)
    const [documents, common, trails] = await Promise.all([
      readSubjects(tx, named, seen),
      hasCommon(named) ? readCommon(tx, named) : [],
      readTrails(tx, tracedOf(named, seen)),
    ])
    return {
      ...{ ...named, documents: [...documents, ...common] },
      trails: trails.map(({ of, events }) => ({ of, events: events.map(plain) })),
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
