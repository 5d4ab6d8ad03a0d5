import { type QueuedMail, queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Paper } from '../../model/paper.ts'
import { ORGANISER, type Review } from '../../model/review.ts'
import type { Changed } from './effects/paper-changes.ts'
import type { Work } from './work.ts'

type Organisers = Campaign['organisers']

/** Who is waited for now, by name. */
const waitedFor = (review: Review, organisers: Organisers): string[] =>
  (review.actors[review.stage] ?? []).flatMap((who) => (who === ORGANISER ? (organisers[review.track] ?? []) : [who]))

/** Who takes over a paper that has been sent: told as whose turn it became when it was. */
export const turnMails = (
  reviews: readonly Changed<Review>[],
  papers: ReadonlyMap<string, Paper>,
  { organisers }: Pick<Campaign, 'organisers'>,
  now: Date,
): QueuedMail[] => {
  const turns = reviews.flatMap(({ before, after }) => {
    const paper = papers.get(after.paperId)
    if (!paper || paper.accepted === 0 || !['sealed', 'completing'].includes(paper.state)) return []
    const known = [...waitedFor(before, organisers), ...paper.writers]
    return waitedFor(after, organisers)
      .filter((uid) => !known.includes(uid))
      .map((to) => queueMail('yourTurn', { paper }, { occasion: paper.accepted, to, now }))
  })
  // It may have been his turn before, and told: now it is again.
  return [...new Map(turns.map((mail) => [mail.id, mail])).values()].map(({ id, write }) => ({
    id,
    write: write.op === 'create' ? { ...write, op: 'set' } : write,
  }))
}

/** How many waiting mails the truth check at sending will find no longer true. */
export const mailsCancelled = (
  { mails, campaign: { organisers } }: Work,
  reviews: readonly Changed<Review>[],
  papers: readonly Changed<Paper>[],
  lost: ReadonlyMap<string, readonly string[]>,
): number =>
  mails.filter(({ template, about, to }) => {
    if (about.kind === 'conference') return lost.get(about.id)?.includes(to) ?? false
    if (about.kind !== 'paper') return false
    const own = reviews.filter(({ after }) => after.paperId === about.id)
    const waits = (which: 'before' | 'after') => own.some((each) => waitedFor(each[which], organisers).includes(to))
    if (template === 'yourTurn') return waits('before') && !waits('after')
    return papers.some(
      ({ before, after }) => before.id === about.id && before.responsible === to && after.responsible !== to,
    )
  }).length
