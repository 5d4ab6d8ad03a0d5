import { reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { openPetition, settlersOf } from '../../notice/petition/in-time.ts'
import { allPeople, campaignIn } from '../../office/stored.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { paperOf } from '../moves/conference.fixture.ts'
import type { Move } from '../moves/moves.fixture.ts'
import { keepsHidden, keepsQuota, seenBy, tasksOf } from '../rules.fixture.ts'
import { stateOf } from '../state-of.fixture.ts'
import { filedOf, headKnows } from './told.fixture.ts'

const NOW = new Date('2023-12-28T03:00:00Z')
const HEAD = 'p-long'

const isTold = (store: Store, subject: string): boolean => reviewOf(store, subject).doneAt.notice !== undefined

const isReceived = (store: Store, subject: string): boolean =>
  Object.values(paperOf(store, subject).notices ?? {}).every(({ received }) => received !== undefined)

/** Nothing waits of it any more. */
export const isSettled = (store: Store, subject: string, mends: boolean): boolean =>
  isTold(store, subject) &&
  isReceived(store, subject) &&
  openPetition(filedOf(store, subject)) === null &&
  (!mends || paperOf(store, subject).remediation?.state === 'confirmed')

/** What still waits of somebody, and whether anybody finds it among his tasks, or, of a petition, reads it as who settles it. */
const isAwaited = (store: Store, walked: readonly string[]): void => {
  const tasks = new Map(allPeople(store).map(({ id }) => [id, tasksOf(store, id, NOW).map((task) => task.id)]))
  const has = (uid: string, task: string) => tasks.get(uid)?.includes(task) === true
  const missing = (what: string) => {
    throw new Error(`${what} is nobody's task`)
  }
  for (const subject of walked) {
    const { id, remediation } = paperOf(store, subject)
    const review = reviewOf(store, subject)
    const open = openPetition(filedOf(store, subject))
    if (review.stage === 'decision' && !has('p-ghi', 'record.u-ban')) missing(`deciding ${subject} anew`)
    if (review.stage === 'notice' && !has('p-to', 'announce.u-ban')) missing(`telling ${subject}`)
    if (isTold(store, subject) && !isReceived(store, subject) && !has(subject, `result.${id}`))
      missing(`the receipt of ${subject}`)
    if (remediation?.state === 'sent' && !has(HEAD, 'mend.u-ban')) missing(`the plan of ${subject}`)
    if ((!remediation || remediation.state === 'returned') && !has(subject, `mend.${id}`))
      missing(`a plan of ${subject}`)
    const settlers = open ? settlersOf(review, campaignIn(store)) : []
    if (open && (settlers.length === 0 || !settlers.every((uid) => open.audience.includes(uid))))
      missing(`the petition of ${subject}`)
  }
}

/** Who does not know yet what was decided anew of somebody. */
const inTheDark = (store: Store, walked: readonly string[], subject: string): string[] => [
  ...walked,
  ...(headKnows(store, subject) ? [] : [HEAD]),
]

/**
 * What holds after a decision, and of whatever may follow it. Ways that differ only in what is hidden look alike, for as long as it is, to
 * whom it is hidden from: those of each are compared as they are walked.
 */
export const holdsAfter = (walked: readonly string[]) => {
  const views = new Map<string, number>()
  return (store: Store, next: readonly Move[], seen: string): void => {
    isAwaited(store, walked)
    keepsQuota(next)
    keepsHidden(next)
    for (const subject of walked) {
      if (isTold(store, subject) || filedOf(store, subject).settlements.length === 0) continue
      for (const uid of inTheDark(store, walked, subject)) {
        const view = stateOf(store, seenBy(store, uid))
        const before = views.get(`${uid} ${seen}`)
        if (before !== undefined && before !== view) throw new Error(`${uid} sees what is hidden of ${subject}`)
        views.set(`${uid} ${seen}`, view)
      }
    }
  }
}
