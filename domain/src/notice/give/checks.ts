import { itemReasons } from '../../acts/apply-act.ts'
import type { Refusal } from '../../commands/command.ts'
import { isDecidedAgain } from '../../decision/passed/decided-again.ts'
import { wayOf } from '../../decision/way.ts'
import type { Review } from '../../model/review.ts'
import { headsHours } from '../told.ts'
import { hearsFirst, type NoticeFacts, ownReviews, standingOf } from './facts.ts'

export const itemsUnfit = (facts: NoticeFacts): Refusal | null => {
  const refuses = (review: Review) => {
    const { decided } = standingOf(facts, review)
    if (review.stage !== 'notice' || !decided) return 'notInNotice'
    return facts.input.to === 'heads' && hearsFirst(facts, review) === null ? 'noHead' : null
  }
  const items = facts.input.reviews.map((reviewId) => ({ reviewId }))
  const at = itemReasons({ refuses }, items, new Map(ownReviews(facts).map((review) => [review.id, review])))
  return Object.keys(at).length > 0 ? { reason: 'noticeItemsUnfit', at } : null
}

/**
 * Who was given more as member of the Party than was decided since of him as holder of a post (R09): who decides decides him again, or
 * says by its resolution that it stays, before anybody is told. What a superior decided is held against no rule here.
 */
const openAgain = (facts: NoticeFacts): Record<string, string> => {
  const { deciders } = facts.campaign.process
  return Object.fromEntries(
    ownReviews(facts).flatMap((review) => {
      const { decided, civil } = standingOf(facts, review)
      const decider = deciders.find(({ id }) => id === review.decider)
      const here = decider !== undefined && wayOf(decider) !== 'superior'
      const passed = decided?.overrides.map(({ rule }) => rule) ?? []
      const again = here && decided && isDecidedAgain(review, { ...decided, overrides: passed }, civil ?? undefined)
      return again ? [[review.id, 'decideAgain'] as const] : []
    }),
  )
}

export const decidedAgainFirst = (facts: NoticeFacts): Refusal | null => {
  const at = openAgain(facts)
  return Object.keys(at).length > 0 ? { reason: 'decideAgain', at } : null
}

export const headsWait = (facts: NoticeFacts): Refusal | null => {
  const { campaign, input, now } = facts
  if (input.to === 'heads') return null
  const at = Object.fromEntries(
    ownReviews(facts).flatMap((review) => {
      const { told, decided } = standingOf(facts, review)
      const wait = decided && hearsFirst(facts, review) && headsHours(told, decided, campaign.process, now)
      return wait ? [[review.id, wait] as const] : []
    }),
  )
  // Whoever asks what stands in the way is told all of it at once.
  return Object.keys(at).length > 0 ? { reason: 'headsFirst', at: { ...at, ...openAgain(facts) } } : null
}
