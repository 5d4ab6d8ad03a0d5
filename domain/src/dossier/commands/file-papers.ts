import * as z from 'zod/mini'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import {
  campaignIdSchema,
  dateSchema,
  documentIdSchema,
  keySchema,
  lineText,
  reviewIdSchema,
} from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { ACT_MAX } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'
import { isRealDate, localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import type { FilingAct, Place, Said } from '../acts.ts'
import { dossierOf, type SubjectDossier } from '../checklist/dossier-of.ts'
import type { Entry } from '../checklist/entry.ts'
import type { Known } from '../checklist/facts.ts'
import { placeKey } from '../checklist/filings.ts'
import { DOSSIER_ITEMS } from '../items.ts'
import { isArchived } from '../standing.ts'
import { type DossierFacts, type DossierNamed, dossiersFor, keepers } from './facts.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  places: z
    .array(
      z.strictObject({
        reviewId: z.nullable(reviewIdSchema),
        item: z.enum(DOSSIER_ITEMS),
        document: z.nullable(documentIdSchema),
      }),
    )
    .check(z.minLength(1), z.maxLength(ACT_MAX)),
  said: z.union([
    z.strictObject({ what: z.literal('kept'), where: lineText }),
    z.strictObject({ what: z.literal('passed'), reason: lineText, responsible: lineText, until: dateSchema }),
    z.strictObject({ what: z.literal('awaited') }),
    z.strictObject({ what: z.literal('undone'), reason: lineText }),
  ]),
  key: keySchema,
})
export type FilingInput = z.output<typeof input>

interface FilingNamed extends DossierNamed {
  input: FilingInput
}
export interface FilingFacts extends DossierFacts {
  input: FilingInput
}

interface Found {
  entry: Entry
  /** Whose it is; null: of the track as a whole. */
  of: SubjectDossier | null
  /** Somebody who has it was put away. */
  closed: boolean
}

const sharedKey = ({ item, document }: Pick<Entry, 'item' | 'document'>): string => `${item} ${document}`

/** Documents that are in a dossier of the track that was put away, whoever keeps it. */
const closedIn = ({ reviews }: FilingFacts, known: Known): ReadonlySet<string> => {
  const archived = reviews.filter(isArchived).flatMap((review) => dossierOf(review, known).entries)
  return new Set(archived.filter(({ document }) => document !== null).map(sharedKey))
}

/** Papers of which one may say something, each under each of those whose it is. */
const papersOf = (facts: FilingFacts): ReadonlyMap<string, Found> => {
  const { known, subjects, campaign } = dossiersFor(facts)
  const closed = closedIn(facts, known)
  const named = (reviewId: string | null, { item, document }: Entry) => `${reviewId ?? ''} ${item} ${document ?? ''}`
  return new Map<string, Found>([
    ...subjects.flatMap((of) =>
      of.entries.map(
        (entry) =>
          [
            named(of.reviewId, entry),
            { entry, of, closed: of.state === 'archived' || closed.has(sharedKey(entry)) },
          ] as const,
      ),
    ),
    ...campaign.map((entry) => [named(null, entry), { entry, of: null, closed: false }] as const),
  ])
}

/** Why this may not be said of a paper; null: it may. */
const unfit = ({ entry, of, closed }: Found, { what }: Said): string | null => {
  if (closed) return 'archivedAlready'
  if (what === 'kept') return null
  if (what === 'undone') return entry.said ? null : 'nothingSaid'
  if (what === 'awaited')
    return entry.item === 'decision' && entry.document === null && of?.withSuperior && of.state === 'early'
      ? null
      : 'notAwaited'
  // A petition is answered, and not passed; what has not come yet is awaited by name.
  if (entry.hole === 'unanswered' || of?.state === 'early' || of?.state === 'awaited') return 'notPassable'
  return entry.hole === null ? 'nothingMissing' : null
}

const placesUnfit = (facts: FilingFacts): Refusal | null => {
  const papers = papersOf(facts)
  const at = Object.fromEntries(
    facts.input.places.flatMap((place) => {
      const found = papers.get(`${place.reviewId ?? ''} ${place.item} ${place.document ?? ''}`)
      const reason = found ? unfit(found, facts.input.said) : 'unknownPaper'
      return reason ? [[placeKey(place, facts.input.track), reason] as const] : []
    }),
  )
  return Object.keys(at).length > 0 ? { reason: 'filingUnfit', at } : null
}

const saidUnfit = ({ input: { said }, now }: FilingFacts) => {
  if (said.what === 'kept') return isEmpty(said.where) ? 'keptWhereMissing' : null
  if (said.what === 'undone') return isEmpty(said.reason) ? 'reasonMissing' : null
  if (said.what === 'awaited') return null
  if (isEmpty(said.reason) || isEmpty(said.responsible)) return 'passingIncomplete'
  return isRealDate(said.until) && said.until >= localDate(now) ? null : 'passingDateUnfit'
}

const tidied = (said: FilingInput['said']): Said => {
  const line = (text: string) => tidy(text).trim()
  if (said.what === 'kept') return { what: 'kept', where: line(said.where) }
  if (said.what === 'undone') return { what: 'undone', reason: line(said.reason) }
  if (said.what === 'awaited') return said
  return { ...said, reason: line(said.reason), responsible: line(said.responsible) }
}

const decide = (facts: FilingFacts): Done => {
  const { input: asked, caller } = facts
  const act: FilingAct = {
    ...ofCampaign('filing', facts),
    audience: [caller.uid],
    track: asked.track,
    places: asked.places.map(({ reviewId, item, document }): Place => ({ reviewId, item, document })),
    said: tidied(asked.said),
  }
  return { writes: [{ op: 'create', path: paths.act(act.id), data: act }] }
}

/**
 * "Ghi tài liệu của hồ sơ": the signed paper was received and is kept there; something wanting is passed, with the reason, who answers
 * for it and until when; a superior's result is awaited; or what was said was wrong.
 */
export const filePapers: Command<typeof input, FilingNamed, FilingFacts, Done, object> = {
  title: 'Ghi nơi lưu bản giấy, ghi bổ sung sau tài liệu còn thiếu của hồ sơ',
  input,
  otherwise: 'notYours',
  grants: keepers('ghi đã nhận bản giấy có chữ ký, nơi lưu, hoặc ghi bổ sung sau tài liệu còn thiếu có lý do'),
  conditions: [campaignOpen, { atom: 'filingGiven', refuses: saidUnfit }, { atom: 'papersFit', refuses: placesUnfit }],
  writes: ['acts/{actId}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: campaignSubject,
}
