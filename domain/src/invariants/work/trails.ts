import { ACTS } from '../../acts/acts.ts'
import { QUESTION_EVENTS } from '../../appraisal/question/limits.ts'
import { eventIdOf, paths } from '../../ids.ts'
import type { Review, ReviewEvent } from '../../model/review.ts'
import { PLAN_EVENTS } from '../../remediation/limits.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** Of what is on each trail, how many events its header counts. A series is counted apart, by person. */
const counted = (data: Data): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [path, { eventSeq = 0 }] of [
    ...data.of('papers/{paperId}'),
    ...data.of('campaigns/{campaignId}'),
    ...data.of('conferences/{conferenceId}'),
    ...data.of('reviews/{reviewId}'),
    ...data.of('jobs/{jobId}'),
    ...data.of('docket/{entryId}'),
    ...data.of('units/{unitId}'),
  ])
    counts.set(`${path}/events/`, eventSeq)
  for (const [, { personId, eventSeq = 0 }] of data.of('access/{uid}'))
    counts.set(`${paths.person(personId)}/events/`, eventSeq)
  for (const [path, counter] of data.stored) {
    if (/^imports\/[^/]+$/.test(path))
      counts.set(`${path}/events/`, Number(Reflect.get(Object(counter), 'eventSeq') ?? 0))
    const [, conference, uid] = /^conferences\/([^/]+)\/counters\/([^/]+)$/.exec(path) ?? []
    if (conference && uid)
      counts.set(`${paths.conference(conference)}/events/${uid}.`, Number(Reflect.get(Object(counter), 'eventSeq')))
  }
  return counts
}

const EVENT = /^(.+\/events\/(?:[^/]+\.)?)(\d{6})$/

const unbroken = (data: Data): Finding[] => {
  const findings: Finding[] = []
  const left = new Map([...counted(data)].map(([trail, count]) => [trail, { count, seen: 0 }]))
  for (const [path, event] of data.stored) {
    const [, trail = '', id = ''] = EVENT.exec(path) ?? []
    if (trail === '') continue
    const header = left.get(trail)
    if (header) header.seen += 1
    if (!header || Number(id) > header.count) findings.push({ at: path, what: 'is counted by no header' })
    else if (eventIdOf(Number(Reflect.get(Object(event), 'seq'))) !== id)
      findings.push({ at: path, what: 'has another number than its id' })
  }
  for (const [trail, { count, seen }] of left)
    if (seen < count) findings.push({ at: trail, what: `has ${seen} events of ${count}` })
  return findings
}

/** Acts of these kinds say something of a review where it stands; so do taking minutes back, what a head is asked, and a plan of mending. Everything else moves it. */
const STAYS = new Set<string>([
  'minutesReopened',
  ...Object.values(QUESTION_EVENTS),
  ...Object.values(PLAN_EVENTS),
  ...ACTS.flatMap(({ goes, event }) => (goes === 'nowhere' || goes === 'done' ? [event] : [])),
])
const MAY_STAY = new Set([
  // Whose level is given after all may owe his text again.
  ...['notRated', 'ratedAgain'],
  ...ACTS.flatMap(({ goes, event }): string[] => (typeof goes === 'function' ? [event] : [])),
])

const moves = (at: string, review: Review, events: readonly ReviewEvent[]): Finding[] => {
  const last = events.at(-1)
  const wrong = events.filter(({ from, to, type }, index) => {
    const before = events[index - 1]
    const follows = before === undefined ? from === null : from === before.to
    return !follows || !(MAY_STAY.has(type) || (from === to) === STAYS.has(type))
  })
  return [
    ...wrong.map(({ seq }) => ({
      at: paths.reviewEvent(review.id, seq),
      what: 'does not go on where the one before ended',
    })),
    ...(last?.to === review.stage ? [] : [{ at, what: 'does not stand where its last event left it' }]),
  ]
}

/** Every trail is numbered from 1 without a gap to what its header counts; a review's leads to where it stands. */
export const trails: Invariant = (data) => {
  const events = Map.groupBy(data.of('reviews/{reviewId}/events/{eventId}'), ([path]) => path.split('/')[1] ?? '')
  return [
    ...unbroken(data),
    ...data.of('reviews/{reviewId}').flatMap(([at, review]) => {
      const own = (events.get(review.id) ?? []).map(([, event]) => event)
      return moves(
        at,
        review,
        own.toSorted((a, b) => a.seq - b.seq),
      )
    }),
  ]
}
