import * as z from 'zod/mini'
import { applyAct, itemReasons } from '../../acts/apply-act.ts'
import { ofCampaign } from '../../acts/owned-act.ts'
import { campaignSubject } from '../../commands/campaign-subject.ts'
import type { Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { campaignIdSchema, keySchema, reviewIdSchema } from '../../commands/fields.ts'
import { ACT_MAX } from '../../model/act.ts'
import { trackSchema } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { ArchiveAct } from '../acts.ts'
import { archiveRow } from '../archive-row.ts'
import { isOpen } from '../checklist/entry.ts'
import { type DossierFacts, type DossierNamed, dossiersFor, isSeen, keepers } from './facts.ts'

const input = z.strictObject({
  campaign: campaignIdSchema,
  track: trackSchema,
  reviews: z.array(reviewIdSchema).check(z.minLength(1), z.maxLength(ACT_MAX)),
  key: keySchema,
})

interface ArchiveNamed extends DossierNamed {
  input: z.output<typeof input>
}
export interface ArchiveFacts extends DossierFacts {
  input: z.output<typeof input>
}

const named = (facts: ArchiveFacts): Review[] =>
  facts.reviews.filter((review) => facts.input.reviews.includes(review.id) && isSeen(review, facts))

const unfit = (facts: ArchiveFacts): Refusal | null => {
  const reviews = new Map(named(facts).map((review) => [review.id, review]))
  const items = facts.input.reviews.map((reviewId) => ({ reviewId }))
  const at = itemReasons(archiveRow, items, reviews)
  return Object.keys(at).length > 0 ? { reason: 'archiveItemsUnfit', at } : null
}

/** Names, by review, the papers that are wanting. */
const wanting = (facts: ArchiveFacts): Refusal | null => {
  const at = Object.fromEntries(
    dossiersFor(facts).subjects.flatMap(({ reviewId, entries }) => {
      if (!facts.input.reviews.includes(reviewId)) return []
      const open = entries.filter(isOpen).map(({ item, hole }) => `${item}:${hole}`)
      return open.length > 0 ? [[reviewId, [...new Set(open)].join(',')] as const] : []
    }),
  )
  return Object.keys(at).length > 0 ? { reason: 'dossierWanting', at } : null
}

interface Archived extends Done {
  archived: number
}

const decide = (facts: ArchiveFacts): Archived => {
  const { input: asked, caller } = facts
  const reviews = named(facts)
  const act: ArchiveAct = {
    ...ofCampaign('archive', facts),
    audience: [caller.uid],
    track: asked.track,
    items: reviews.map(({ id, name }) => ({ reviewId: id, name })),
  }
  const applied = applyAct({ row: archiveRow, act, reviews })
  if (!applied.ok) throw new Error(`dossiers of ${asked.campaign} were let in that cannot be put away`)
  return { archived: reviews.length, writes: applied.writes }
}

/** "Lưu hồ sơ": dossiers in which nothing is wanting, but for what was passed with its reason, are put away (plan, V.2). */
export const archiveReviews: Command<typeof input, ArchiveNamed, ArchiveFacts, Archived, Omit<Archived, keyof Done>> = {
  title: 'Lưu hồ sơ đánh giá, xếp loại',
  input,
  otherwise: 'notYours',
  grants: keepers('lưu hồ sơ đã đủ tài liệu'),
  conditions: [campaignOpen, { atom: 'archivable', refuses: unfit }, { atom: 'dossiersWhole', refuses: wanting }],
  writes: [
    'acts/{actId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'campaigns/{campaignId}',
  ],
  mails: [],
  decide,
  answer: ({ archived }) => ({ archived }),
  subject: campaignSubject,
}
