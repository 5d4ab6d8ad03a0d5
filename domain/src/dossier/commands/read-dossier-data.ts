import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import { trackSchema } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import { mayTell } from '../../notice/told.ts'
import { placeSchema } from '../acts.ts'
import type { Trail } from '../chain/chain.ts'
import { type DossierNamed, isSeen, keepers } from './facts.ts'

/** Subjects of one call: an answer stays within what a weak network carries. */
export const DATA_MAX = 20

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  /** None: what the track has besides. */
  reviews: z.array(reviewIdSchema).check(z.maxLength(DATA_MAX)),
  key: keySchema,
})

export interface DataNamed extends DossierNamed {
  input: z.output<typeof input>
}

/** A document as it is stored, dates as texts. */
export interface StoredDocument {
  path: string
  data: object
}

export interface DataFacts extends DataNamed {
  documents: readonly StoredDocument[]
  trails: readonly Trail[]
}

/** Those named whose dossiers one sees. */
export const seenOf = (named: DataNamed, reviews: readonly Review[]): Review[] =>
  reviews.filter((review) => review.track === named.input.track && isSeen(review, named))

/** Whether what was hidden of a subject until its notice is handed out since: to who handles its group. */
export const isWhole = (named: DataNamed, review: Review): boolean =>
  review.stage === 'archive' && mayTell(review, named.caller, named.campaign)

/**
 * Documents of one subject that its dossier has: until its result was told its header alone; what was said of it by others only for who
 * may know it.
 */
export const documentsOf = (review: Review, paper: Paper | null, whole: boolean): string[] =>
  review.stage === 'archive' ? toldDocuments(review, paper, whole) : [paths.review(review.id)]

const toldDocuments = (review: Review, paper: Paper | null, whole: boolean): string[] => [
  paths.review(review.id),
  ...Object.entries(review.current).flatMap(([stage, part]) =>
    stage !== 'selfReview' && (whole || stage === 'conference') ? [paths.reviewPart(review.id, part)] : [],
  ),
  ...(paper
    ? [
        paths.paper(paper.id),
        ...(paper.accepted > 0
          ? [paths.revision(paper.id, paper.accepted), paths.paperFacts(paper.id, paper.accepted)]
          : []),
        ...Array.from({ length: paper.suggestions }, (_, at) => paths.suggestion(paper.id, at + 1)),
      ]
    : []),
]

/** What is said of a paper whatever track it serves. */
const PLAN_KINDS = ['remediation', 'remediationReply', 'remediationResult']

/** Whether an act of a paper belongs to these subjects' dossiers: what is of one review goes with that review alone. */
export const isActOf = (act: object, whole: readonly Pick<Review, 'id'>[]): boolean => {
  const reviewId: unknown = Reflect.get(act, 'reviewId')
  return reviewId === undefined
    ? PLAN_KINDS.includes(String(Reflect.get(act, 'kind')))
    : whole.some(({ id }) => id === reviewId)
}

/** Of whom the trail is handed out: what came of a petition stands in it, so never one's own, nor of who is kept by others. */
export const tracedOf = (named: DataNamed, reviews: readonly Review[]): Review[] =>
  reviews.filter(
    (review) =>
      mayTell(review, named.caller, named.campaign) &&
      ![review.subject, ...(review.actors.selfReview ?? [])].includes(named.caller.uid),
  )

/** Acts of a track that its organisers read anyway. */
export const COMMON_KINDS = ['minutes', 'proposal', 'filing', 'archive', 'handover'] as const

const placesIn = z.array(placeSchema)

/** The same, of what was said of papers but those places whose dossiers one sees. */
export const shownCommon = (
  named: DataNamed,
  reviews: readonly Review[],
  documents: readonly StoredDocument[],
): StoredDocument[] => {
  const seen = new Set(seenOf(named, reviews).map(({ id }) => id))
  return documents.flatMap(({ path, data }) => {
    if (Reflect.get(data, 'kind') !== 'filing') return [{ path, data }]
    const places = (placesIn.safeParse(Reflect.get(data, 'places')).data ?? []).filter(
      ({ reviewId }) => reviewId === null || seen.has(reviewId),
    )
    return places.length > 0 ? [{ path, data: { ...data, places } }] : []
  })
}

/** Whether it is asked for what the track has besides its subjects. */
export const asksCommon = ({ input: { reviews } }: DataNamed): boolean => reviews.length === 0

/** The campaign without who may do what in it. */
export const plainCampaign = ({ organisers: _, ...campaign }: Campaign): object => campaign

/**
 * "Tải hồ sơ": the documents and events of which the browser makes the archive of a dossier. Of whom one keeps all of them; of who is put
 * away and kept by others nothing that was hidden; of a paper of many what it says of those whom one keeps (`shown-acts.ts`).
 */
export const readDossierData: Command<
  typeof input,
  DataNamed,
  DataFacts,
  Done,
  { documents: readonly StoredDocument[]; trails: readonly Trail[] }
> = {
  title: 'Tải dữ liệu của hồ sơ',
  input,
  otherwise: 'notYours',
  grants: keepers('tải hồ sơ để lưu trữ'),
  conditions: [],
  writes: [],
  mails: [],
  decide: () => ({ writes: [] }),
  answer: (_, { documents, trails }) => ({ documents, trails }),
  subject: () => null,
  keeps: () => false,
}
