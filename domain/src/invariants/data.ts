import * as z from 'zod/mini'
import { ACTS } from '../acts/acts.ts'
import { appraisalPartSchema } from '../appraisal/appraisal.ts'
import { markSchema } from '../appraisal/mark.ts'
import { answerActSchema, questionActSchema, questionPartSchema } from '../appraisal/question/question.ts'
import { sheetSchema } from '../appraisal/sheet/sheet.ts'
import { summaryActSchema } from '../appraisal/table/summary-act.ts'
import { opinionPartSchema } from '../consultation/opinion.ts'
import { replyActSchema, replyPartSchema, requestActSchema } from '../consultation/outside/outside.ts'
import { commentActSchema } from '../decision/comment/comment.ts'
import { decisionPartSchema } from '../decision/decision.ts'
import { rulingActSchema } from '../decision/ruling/ruling.ts'
import { filingActSchema, handoverActSchema, reopeningActSchema } from '../dossier/acts.ts'
import { accessSchema, invitationSchema } from '../model/access.ts'
import { draftActSchema, invitationActSchema, remarkActSchema, suggestionActSchema } from '../model/act.ts'
import { campaignSchema } from '../model/campaign.ts'
import { conferenceSchema } from '../model/conference.ts'
import { copySchema } from '../model/copy.ts'
import { directorySchema } from '../model/directory.ts'
import { docketEntrySchema, takenNumberSchema } from '../model/docket.ts'
import { gateSchema } from '../model/gate.ts'
import { jobSchema } from '../model/job.ts'
import { mailSchema } from '../model/mail.ts'
import { openingsSchema } from '../model/openings.ts'
import { paperSchema } from '../model/paper.ts'
import { personSchema } from '../model/person.ts'
import { paperFactsSchema } from '../model/printed.ts'
import { boardPageSchema } from '../model/progress.ts'
import { conferencePartSchema, reviewEventSchema, reviewSchema } from '../model/review.ts'
import { scopeSchema } from '../model/scope.ts'
import { summarySchema } from '../model/summary.ts'
import { unitSchema } from '../model/unit.ts'
import { noticePartSchema } from '../notice/notice.ts'
import { petitionActSchema, settlementActSchema } from '../notice/petition/petition.ts'
import { type Collection, collectionOf } from '../policy/collections.ts'
import { remediationActSchema, remediationReplyActSchema, remediationResultActSchema } from '../remediation/act.ts'
import { reportActSchema, sendingActSchema } from '../report/report.ts'
import { formActSchema } from '../tables/form/superior-form.ts'

/** What functions write, or the rules hold to one shape, and so must fit its schema. Texts of people are not among it: nobody has to read them. */
const SHAPES = {
  'campaigns/{campaignId}': campaignSchema,
  'units/{unitId}': unitSchema,
  'people/{personId}': personSchema,
  'directory/{page}': directorySchema,
  'access/{uid}': accessSchema,
  'invitations/{hash}': invitationSchema,
  'papers/{paperId}': paperSchema,
  'papers/{paperId}/facts/{number}': paperFactsSchema,
  'reviews/{reviewId}': reviewSchema,
  'reviews/{reviewId}/events/{eventId}': reviewEventSchema,
  'reviews/{reviewId}/parts/{partId}': z.union([
    conferencePartSchema,
    opinionPartSchema,
    appraisalPartSchema,
    decisionPartSchema,
    noticePartSchema,
    questionPartSchema,
    replyPartSchema,
    noticePartSchema,
  ]),
  'progress/{campaignId}/boards/{boardId}': boardPageSchema,
  'progress/{campaignId}/summaries/{track}': summarySchema,
  'progress/{campaignId}/openings/{uid}': openingsSchema,
  'conferences/{conferenceId}': conferenceSchema,
  'acts/{actId}': z.union([
    ...ACTS.map(({ schema }) => schema),
    remarkActSchema,
    draftActSchema,
    invitationActSchema,
    suggestionActSchema,
    questionActSchema,
    answerActSchema,
    requestActSchema,
    replyActSchema,
    summaryActSchema,
    rulingActSchema,
    petitionActSchema,
    settlementActSchema,
    remediationActSchema,
    remediationReplyActSchema,
    remediationResultActSchema,
    reportActSchema,
    sendingActSchema,
    formActSchema,
    commentActSchema,
    filingActSchema,
    handoverActSchema,
    reopeningActSchema,
    petitionActSchema,
    settlementActSchema,
    remediationActSchema,
    remediationReplyActSchema,
    remediationResultActSchema,
  ]),
  'acts/{actId}/copies/{copy}': copySchema,
  'papers/{paperId}/revisions/{number}/copies/{copy}': copySchema,
  'docket/{entryId}': docketEntrySchema,
  'numbers/{numberId}': takenNumberSchema,
  'gates/{gateId}': gateSchema,
  'scopes/{scopeId}': scopeSchema,
  'sheets/{sheetId}': sheetSchema,
  'marks/{reviewId}': markSchema,
  'mail/{mailId}': mailSchema,
  'jobs/{jobId}': jobSchema,
} as const satisfies Partial<Record<Collection, z.ZodMiniType>>
type Shapes = typeof SHAPES

/** Where something does not hold, and what: a path and a word, fit for a log. */
export interface Finding {
  at: string
  what: string
}

/** Every document of a project by its path, dates as dates. */
export type Stored = ReadonlyMap<string, unknown>

/** What takes a hash to know, which the domain has none of: computed anew from what is stored by who reads it. */
export interface Proofs {
  /** By act of handing over, the root over its trails as they were; empty: a trail is shorter than it was. */
  roots: ReadonlyMap<string, string>
  /** By path of a signed copy that is kept, what its pieces come to. */
  copies: ReadonlyMap<string, { size: number; sha256: string }>
}

export interface Data {
  now: Date
  /** Null: nothing was hashed, and nothing is said of it. */
  proofs: Proofs | null
  stored: Stored
  /** Paths of documents that do not fit their schema; `of` and `at` leave them out. */
  unfit: readonly string[]
  of: <C extends keyof Shapes>(collection: C) => readonly (readonly [path: string, data: z.output<Shapes[C]>])[]
  at: <C extends keyof Shapes>(collection: C, path: string) => z.output<Shapes[C]> | undefined
}

/** One thing that must hold of all data at any moment; empty when it does. */
export type Invariant = (data: Data) => Finding[]

const isShaped = (collection: Collection | undefined): collection is keyof Shapes =>
  collection !== undefined && Object.hasOwn(SHAPES, collection)

/** What a document is under its schema; null: it does not fit. Documents are replaced and never changed, so that each is read once. */
const known = new WeakMap<object, Map<string, { data: unknown } | null>>()

const readAs = (collection: keyof Shapes, document: unknown): { data: unknown } | null => {
  const { success, data } = z.safeParse(SHAPES[collection] as z.ZodMiniType, document)
  return success ? { data } : null
}

const readOnce = (collection: keyof Shapes, document: unknown): { data: unknown } | null => {
  if (typeof document !== 'object' || document === null) return null
  const before = known.get(document) ?? new Map<string, { data: unknown } | null>()
  const found = before.get(collection)
  if (found !== undefined) return found
  const is = readAs(collection, document)
  known.set(document, before.set(collection, is))
  return is
}

/** The data of a project, sorted by collection and read under their schemas once. */
export const dataOf = (stored: Stored, now: Date, proofs: Proofs | null = null): Data => {
  const found = new Map<string, Map<string, unknown>>()
  const lists = new Map<string, [string, unknown][]>()
  const unfit: string[] = []
  for (const [path, document] of stored) {
    const collection = collectionOf(path)
    if (!isShaped(collection)) continue
    const is = readOnce(collection, document)
    if (!is) unfit.push(path)
    else found.set(collection, (found.get(collection) ?? new Map<string, unknown>()).set(path, is.data))
  }
  return {
    now,
    proofs,
    stored,
    unfit,
    of: <C extends keyof Shapes>(collection: C) => {
      const list = lists.get(collection) ?? [...(found.get(collection) ?? [])]
      lists.set(collection, list)
      return list as [string, z.output<Shapes[C]>][]
    },
    at: <C extends keyof Shapes>(collection: C, path: string) =>
      found.get(collection)?.get(path) as z.output<Shapes[C]> | undefined,
  }
}
