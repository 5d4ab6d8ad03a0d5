import { organisesIt } from '@kiemdiem/domain/dossier/commands/facts'
import {
  asksCommon,
  COMMON_KINDS,
  type DataNamed,
  documentsOf,
  isActOf,
  isWhole,
  plainCampaign,
  readDossierData as row,
  type StoredDocument,
  seenOf,
  shownCommon,
  tracedOf,
} from '@kiemdiem/domain/dossier/commands/read-dossier-data'
import { ISSUED_KINDS, numberedBy, printedParts, shownIssued } from '@kiemdiem/domain/dossier/commands/shown-acts'
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

/** What of the track's papers of many subjects one is handed of these. */
const readIssued = async (tx: Transaction, named: DataNamed, reviews: readonly Review[]): Promise<StoredDocument[]> => {
  const { campaign, input } = named
  const acts = db.collection('acts').where('campaign', '==', campaign.id).where('track', '==', input.track)
  return shownIssued(named, reviews, stored((await tx.get(acts.where('kind', 'in', [...ISSUED_KINDS]))).docs))
}

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
  const [issued, acts] = await Promise.all([
    reviews.length > 0 ? readIssued(tx, named, reviews) : [],
    Promise.all([...new Set(whole.map(({ paperId }) => paperId))].map((id) => readPaperActs(tx, id, whole))),
  ])
  const printed = printedParts(named, reviews, issued).map(({ reviewId, part }) => paths.reviewPart(reviewId, part))
  return [...stored(await readAll(tx, [...new Set([...asked, ...printed])])), ...acts.flat()]
}

/** Minutes and lists of the track's conferences, and what was said of its dossiers: for who organises it. */
const readOrganised = async (tx: Transaction, named: DataNamed, reviews: readonly Review[]) => {
  const { campaign, input } = named
  const acts = db.collection('acts').where('campaign', '==', campaign.id)
  const [{ docs }, reopened] = await Promise.all([
    tx.get(acts.where('track', '==', input.track).where('kind', 'in', [...COMMON_KINDS])),
    // It is of the whole campaign.
    tx.get(acts.where('kind', '==', 'reopening')),
  ])
  const numbered = docs.filter((doc) => ['minutes', 'proposal'].includes(String(doc.data().kind)))
  return {
    documents: [...shownCommon(named, reviews, stored(docs)), ...stored(reopened.docs)],
    numbered: numbered.map(({ id }) => id),
  }
}

/** The campaign, what was issued of many of the track's subjects, and what its organisers have besides, with the numbers. */
const readCommon = async (tx: Transaction, named: DataNamed): Promise<StoredDocument[]> => {
  const { campaign, input } = named
  const reviews = (await readReviewsOf(tx, campaign)).filter(({ track }) => track === input.track)
  const [issued, organised] = await Promise.all([
    readIssued(tx, named, reviews),
    organisesIt(named) ? readOrganised(tx, named, reviews) : { documents: [], numbered: [] },
  ])
  const numbered = [...new Set([...organised.numbered, ...numberedBy(issued)])]
  return [
    { path: paths.campaign(campaign.id), data: plain(plainCampaign(campaign)) },
    ...organised.documents,
    ...issued,
    ...stored(await readAll(tx, numbered.map(paths.docket))),
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
      asksCommon(named) ? readCommon(tx, named) : [],
      readTrails(tx, tracedOf(named, seen)),
    ])
    return {
      ...{ ...named, documents: [...documents, ...common] },
      trails: trails.map(({ of, events }) => ({ of, events: events.map(plain) })),
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
