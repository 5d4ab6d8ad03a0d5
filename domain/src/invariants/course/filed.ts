import type { Filed } from '../../notice/petition/in-time.ts'
import type { Data } from '../data.ts'

/** What was filed about one review, and what was answered. */
export const filedOf = (data: Data, paperId: string, reviewId: string): Filed => {
  const acts = data.of('acts/{actId}').flatMap(([, act]) => (act.of.id === paperId ? [act] : []))
  return {
    petitions: acts.flatMap((act) => (act.kind === 'petition' && act.reviewId === reviewId ? [act] : [])),
    settlements: acts.flatMap((act) => (act.kind === 'settlement' && act.reviewId === reviewId ? [act] : [])),
  }
}
