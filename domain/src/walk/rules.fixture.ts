import { scopesFor } from '../accounts/roles/scopes.ts'
import { reviewOf } from '../appraisal/appraised-office.fixture.ts'
import type { Sheet } from '../appraisal/sheet/sheet.ts'
import { isFinal } from '../decision/outcome.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Paper } from '../model/paper.ts'
import type { Scope } from '../model/scope.ts'
import { allConferences, allPapers, allPeople, boardsIn, campaignIn, read } from '../office/stored.fixture.ts'
import { myTasks } from '../progress/tasks/my-tasks.ts'
import { isPaperTask, isTurnTask, type Task } from '../progress/tasks/task.ts'
import type { Store } from '../writes/apply.ts'
import type { Move } from './moves/moves.fixture.ts'
import { stateOf } from './state-of.fixture.ts'

const SCOPE = 'kd.partyGroup.G3'
/** Whose ratings they are, and who heads their unit. */
const IN_THE_DARK = ['p-mai', 'p-nam', 'p-long']
const NOW = new Date('2023-12-08T03:00:00Z')

export const isDecided = (store: Store, subject: string): boolean => reviewOf(store, subject).stage === 'notice'

const fields = (document: object): Record<string, unknown> => document as Record<string, unknown>

const scopesOf = (store: Store, uid: string): string[] => {
  const access = read<Access>(store, paths.access(uid))
  return scopesFor(access, [read<Scope>(store, paths.scope(SCOPE))])
}

/** More than the rules show him: whatever is not kept from him by a scope, an audience or an address. */
export const seenBy = (store: Store, uid: string): ((path: string, document: object) => boolean) => {
  const scopes = scopesOf(store, uid)
  return (path, document) => {
    const { scope, audience, to } = fields(document)
    if (path.startsWith('mail/')) return to === uid
    if (typeof scope === 'string' && !path.startsWith('scopes/')) return scopes.includes(scope)
    return !Array.isArray(audience) || audience.includes(uid)
  }
}

/** What differs only in what is hidden looks alike to whom it is hidden from. */
export const keepsHidden = (next: readonly Move[]): void => {
  for (const [name, alike] of Map.groupBy(next, (each) => each.name)) {
    if (alike.length === 1) continue
    for (const uid of IN_THE_DARK) {
      const views = new Set(alike.map(({ after }) => stateOf(after, seenBy(after, uid))))
      if (views.size > 1) throw new Error(`${uid} sees what is hidden of "${name}"`)
    }
  }
}

export const tasksOf = (store: Store, uid: string, now = NOW): Task[] => {
  const campaign = campaignIn(store)
  const organiser = Object.keys(campaign.organisers).filter((track) => campaign.organisers[track]?.includes(uid))
  return myTasks({
    ...{ uid, organiser, campaign, now },
    papers: allPapers(store).filter(({ writers }: Paper) => writers.includes(uid)),
    conferences: allConferences(store).filter(
      ({ roll, keepers, head }) => head === uid || keepers.includes(uid) || roll.some((one) => one.uid === uid),
    ),
    boards: Object.values(boardsIn(store)).filter(
      ({ viewers, track }) => viewers.includes(uid) || organiser.includes(track),
    ),
  }).filter(({ state }) => state === 'todo' || state === 'late')
}

const isAbout = (task: Task, subject: string): boolean => {
  if (isPaperTask(task)) return task.paperId.endsWith(`_${subject}`)
  return isTurnTask(task) ? task.id.endsWith('.u-ban') : task.href.includes('u-ban')
}

/** Whoever is not decided on is somebody's task, as his first page tells him. */
const isAwaited = (store: Store, walked: readonly string[]): void => {
  const tasks = allPeople(store).flatMap(({ id }) => tasksOf(store, id))
  for (const subject of walked)
    if (!isDecided(store, subject) && !tasks.some((task) => isAbout(task, subject)))
      throw new Error(`${subject} is nobody's task`)
}

/** Of the decree's text: not more than a fifth of who is good; whoever is not decided may still become so. */
const isOverQuota = (store: Store): boolean => {
  const rows = Object.values(read<Sheet>(store, paths.sheet(SCOPE, 0)).rows)
  const outstanding = rows.filter(({ decided }) => decided?.level === 'outstanding').length
  const maybeGood = rows.filter(({ decided }) => decided?.level === 'good' || !(decided && isFinal(decided))).length
  const all = 6
  return outstanding * 5 > maybeGood + (all - rows.length)
}

export const keepsQuota = (next: readonly Move[]): void => {
  for (const { name, hidden, resolution, after } of next)
    if (resolution === false && isOverQuota(after)) throw new Error(`over its quota by "${name}" ${hidden}`)
}

/** What holds of every office that is walked, and of whatever may follow it. */
export const holds =
  (walked: readonly string[]) =>
  (store: Store, next: readonly Move[]): void => {
    isAwaited(store, walked)
    keepsQuota(next)
    keepsHidden(next)
  }
