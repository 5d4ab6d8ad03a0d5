import { entryTakenBack, reportEntry } from '../../docket/entry.ts'
import { checkPaper } from '../../forms/paper/check-paper.ts'
import { changedRatings } from '../../forms/paper/fixed-ratings.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import { type Campaign, stageKey } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import { type Draft, type Paper, type Reason, type Revision, revisionSchema } from '../../model/paper.ts'
import { ORGANISER, type Review } from '../../model/review.ts'
import { type Move, moveReviews } from '../../reviews/move-reviews.ts'
import { localDate, startOfDay } from '../../time.ts'
import { nextStage } from '../../workflow.ts'
import type { Write } from '../../writes/write.ts'
import { resentReason } from '../compare/resent.ts'
import { checkOnPaper } from '../on-paper/check-on-paper.ts'
import { objectedEntryWrites } from '../on-paper/objected-entry.ts'
import { factsStated, factWrites, type SealFacts } from './seal-facts.ts'

export interface SealInput {
  paper: Paper
  /** Number of the revision whose creation was reported. */
  number: number
  /** The sealed document as it stands now, unparsed; null when an earlier delivery refused it. */
  sealed: unknown
  /**
   * The revision accepted before, unparsed: a completed version must keep its ratings, a returned text that comes again
   * unchanged says why. Not asked of a first seal.
   */
  before?: unknown
  reviews: readonly Review[]
  campaign: Pick<Campaign, 'year' | 'place' | 'process' | 'organisers'>
  /** The entry in the book of papers of what was accepted before; null: it has none. Not asked of a first seal. */
  numbered?: DocketEntry | null
  /** What a print of the text will state for ever. */
  registered: SealFacts
  now: Date
}

export type SealOutcome =
  /** A repeat or a latecomer: nothing to do. */
  | { kind: 'done' }
  | { kind: 'accepted'; writes: Write[]; mails: string[] }
  | { kind: 'refused'; writes: Write[]; reasons: Record<string, Reason> }

/** Who is told that it is their turn with these reviews: never the subject, nor one who wrote the paper. */
const nextActors = (paper: Paper, reviews: readonly Review[], organisers: Campaign['organisers']): string[] => {
  const people = reviews.flatMap((review) => {
    const stage = nextStage(review.path, 'selfReview')
    return stage
      ? (review.actors[stage] ?? []).flatMap((who) => (who === ORGANISER ? (organisers[review.track] ?? []) : [who]))
      : []
  })
  return [...new Set(people)].filter((person) => !paper.writers.includes(person)).sort()
}

const eventOf = ({ onPaper, sameBecause }: Revision): string => {
  if (onPaper) return 'sealedOnPaper'
  return sameBecause === undefined ? 'sealed' : 'sealedUnchanged'
}

const refuse = (
  paper: Paper,
  number: number,
  revision: Revision | null,
  reasons: Record<string, Reason>,
  now: Date,
): SealOutcome => {
  const refusal: Draft['refusal'] = {
    at: now,
    reasons: Object.fromEntries(
      Object.entries(reasons).map(([id, reason]) => [id, { reason, rev: revision?.sections[id]?.rev ?? 0 }]),
    ),
  }
  return {
    kind: 'refused',
    reasons,
    writes: [
      { op: 'delete', path: paths.revision(paper.id, number) },
      { op: 'update', path: paths.draft(paper.id), data: { refusal } },
    ],
  }
}

/**
 * A version completed after the conference (design §5, Several conferences): stage, ratings, proof of sending in time
 * and what later stages read of the reviews stay as they are; its readers get the newer text.
 */
const complete = (paper: Paper, number: number, reviews: readonly Review[], facts: Write[], now: Date): SealOutcome => {
  const mail = queueMail('receipt', { paper }, { occasion: number, to: paper.responsible, now })
  const feeds = paper.tracks.map((track) => stageKey(track, 'selfReview'))
  return {
    kind: 'accepted',
    mails: [mail.id],
    writes: [
      { op: 'update', path: paths.paper(paper.id), data: { state: 'sealed', accepted: number, feeds } },
      // Who objected to what was entered for him has now sent his own words.
      ...objectedEntryWrites(reviews, null, now),
      ...facts,
      mail.write,
    ],
  }
}

/**
 * What sealing revision `number` does (design §4, "One text, many reviews"). Depends only on the documents
 * as they now are, never on the event, so that repeats, delays and reordering cannot change the result:
 * a revision that is accepted, superseded or already refused is `done`.
 *
 * Accepted: every review of the paper still at selfReview moves on, whatever its track, because the text is
 * one; none moves for a version completed after a conference. Refused: the seal goes, the reasons are put on the
 * draft, the text stays.
 */
export const sealPaper = (input: SealInput): SealOutcome => {
  const { paper, number, reviews, now } = input
  if (paper.state === 'sealed' || number !== paper.revision || input.sealed === null) return { kind: 'done' }

  const parsed = revisionSchema.safeParse(input.sealed)
  if (!parsed.success) {
    const broken = parsed.error.issues.map((issue) => (issue.path[0] === 'sections' ? String(issue.path[1]) : 'paper'))
    return refuse(paper, number, null, Object.fromEntries(broken.map((id) => [id, 'unreadable' as const])), now)
  }
  const revision = parsed.data
  const check = revision.onPaper ? checkOnPaper(paper, revision) : checkPaper(paper, revision.sections)
  // What was signed on paper is taken as it is, also where it says the same again.
  const before = paper.accepted > 0 && !revision.onPaper ? revisionSchema.parse(input.before) : null
  const changed = paper.state === 'completing' && before ? changedRatings(paper.form, reviews, before, revision) : {}
  const resent = resentReason(paper, before, revision)
  const reasons = { ...changed, ...(resent ? { paper: resent } : {}), ...(check.ok ? {} : check.reasons) }
  if (Object.keys(reasons).length > 0) return refuse(paper, number, revision, reasons, now)
  const at = revision.submittedAt
  // A signed paper prints with the day on which it was signed.
  const signed = revision.onPaper ? startOfDay(revision.onPaper.paperDate) : at
  const stated = factsStated(paper, input.campaign, input.registered, signed)
  const facts = [
    ...factWrites(paper, number, stated, input.registered),
    ...reportEntry(paper, revision, stated, localDate(signed)),
    ...entryTakenBack(input.numbered ?? null, now),
  ]
  if (paper.state === 'completing') return complete(paper, number, reviews, facts, now)

  const moves = reviews.flatMap((review): Move[] => {
    const stage = review.stage === 'selfReview' ? nextStage(review.path, 'selfReview') : null
    if (!stage) return []
    return [
      {
        review,
        next: {
          stage,
          current: { ...review.current, selfReview: String(number) },
          returned: false,
          doneAt: { ...review.doneAt, selfReview: at },
        },
        event: {
          type: eventOf(revision),
          revision: number,
          by: revision.by,
          at,
        },
      },
    ]
  })
  const mails = [
    queueMail(
      revision.onPaper ? 'enteredForYou' : 'receipt',
      { paper },
      { occasion: number, to: paper.responsible, now },
    ),
    ...nextActors(paper, reviews, input.campaign.organisers).map((to) =>
      queueMail('yourTurn', { paper }, { occasion: number, to, now }),
    ),
  ]
  return {
    kind: 'accepted',
    mails: mails.map((mail) => mail.id),
    writes: [
      { op: 'update', path: paths.paper(paper.id), data: { state: 'sealed', accepted: number, acceptedAt: at } },
      ...facts,
      ...moveReviews(moves, now),
      ...mails.map((mail) => mail.write),
    ],
  }
}
