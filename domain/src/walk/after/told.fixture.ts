import { idOf, reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import type { Refusal } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import { acknowledgeNotice } from '../../notice/acknowledge-notice.ts'
import { give } from '../../notice/give/given.fixture.ts'
import { type NoticePart, noticePartSchema } from '../../notice/notice.ts'
import { answerPetition } from '../../notice/petition/answer-petition.ts'
import { filePetition } from '../../notice/petition/file-petition.ts'
import type { Filed } from '../../notice/petition/in-time.ts'
import type { PetitionAct, SettlementAct } from '../../notice/petition/petition.ts'
import { allGates, campaignIn } from '../../office/stored.fixture.ts'
import { localDate } from '../../time.ts'
import type { Store } from '../../writes/apply.ts'
import { paperOf } from '../moves/conference.fixture.ts'
import { decide, SECRET, type Voted } from '../moves/hidden.fixture.ts'
import { callerOf, run } from '../moves/run.fixture.ts'

const FIRST = new Date('2023-12-08T06:00:00Z')
const HOUR_MS = 3_600_000

/** Hours after the first notice to heads; ten days later what was decided anew is told. */
const at = (hours: number): Date => new Date(FIRST.getTime() + hours * HOUR_MS)
const ROUND = 240
export const PETITIONED = at(50)
export const ANSWERED = at(100)

export const filedOf = (store: Store, subject: string): Filed => {
  const { id } = paperOf(store, subject)
  const of = <T>(kind: string): T[] =>
    [...store].flatMap(([path, data]) => (path.startsWith(`acts/${id}.${kind}.`) ? [data as T] : []))
  return { petitions: of<PetitionAct>('petition'), settlements: of<SettlementAct>('settlement') }
}

/** Whether it was to be decided anew. */
const isAgain = (store: Store, subject: string): boolean =>
  filedOf(store, subject).settlements.some(({ outcome }) => outcome === 'again')

const hoursOf = (store: Store, subject: string): number => (isAgain(store, subject) ? ROUND : 0)

/** What was told of somebody last; null: nothing. */
export const toldOf = (store: Store, subject: string): NoticePart | null => {
  const { id, current } = reviewOf(store, subject)
  const part = store.get(paths.reviewPart(id, current.notice ?? ''))
  return part ? noticePartSchema.parse(part) : null
}

/** Whether the head knows what counts now. */
export const headKnows = (store: Store, subject: string): boolean => {
  const told = toldOf(store, subject)
  return told !== null && told.at >= at(hoursOf(store, subject))
}

/** When it is told. */
export const toldAt = (store: Store, to: 'heads' | 'subjects', subject: string): Date =>
  at(hoursOf(store, subject) + (to === 'heads' ? 0 : 25))

/** Each once a round: what is told again is the same. */
export const tell = (store: Store, to: 'heads' | 'subjects', subject: string): Store | null => {
  if (reviewOf(store, subject).stage !== 'notice' || (to === 'heads' && headKnows(store, subject))) return null
  const after = new Map(store)
  const now = toldAt(store, to, subject)
  return give(after, to, [subject], { now }).ok ? after : null
}

const around = (store: Store, subject: string, uid: string, now: Date) => ({
  ...{ paper: paperOf(store, subject), campaign: campaignIn(store), review: reviewOf(store, subject) },
  ...{ filed: filedOf(store, subject), caller: callerOf(uid), now },
})

const named = (store: Store, subject: string) => ({
  paperId: paperOf(store, subject).id,
  ...{ reviewId: idOf(subject), key: 'khoa-thu-1' },
})

/** When it is received. */
export const receivedAt = (store: Store, subject: string): Date => at(hoursOf(store, subject) + 30)

export const acknowledge = (store: Store, subject: string): Store | Refusal =>
  run(store, 'acknowledgeNotice', acknowledgeNotice, {
    ...around(store, subject, subject, receivedAt(store, subject)),
    input: { ...named(store, subject), how: 'screen', on: null },
  })

/** Once: another after its answer is of the petition's own tests. */
export const petition = (store: Store, subject: string): Store | Refusal | null =>
  filedOf(store, subject).petitions.length > 0
    ? null
    : run(store, 'filePetition', filePetition, {
        ...around(store, subject, subject, PETITIONED),
        input: { ...named(store, subject), text: SECRET },
      })

export const answer = (store: Store, subject: string, outcome: 'stands' | 'again'): Store | Refusal =>
  run(store, 'answerPetition', answerPetition, {
    ...around(store, subject, 'p-ghi', ANSWERED),
    gates: allGates(store),
    input: { ...named(store, subject), outcome, document: '12-CV/ĐĐ', on: localDate(ANSWERED), text: 'Đã xem xét.' },
  })

/** When the meeting after the answer is recorded. */
export const ANEW = at(150)

/** The meeting after the answer. */
export const decideAnew = (store: Store, subject: string, voted: Voted): Store | string => {
  if (reviewOf(store, subject).stage !== 'decision') return 'not open'
  const now = ANEW
  return decide(store, { [subject]: voted }, null, { date: localDate(now), now, answeredOn: localDate(ANSWERED) })
}
