import { audienceOf } from '../../conference/schedule/dates/due-dates.ts'
import { paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const sameSet = (a: readonly string[], b: readonly string[]): boolean => {
  const [left, right] = [new Set(a), new Set(b)]
  return left.size === right.size && [...left].every((each) => right.has(each))
}

/** To whom a conference has handed its papers, and has not taken them back; a word on the telephone hands nothing out. */
const handedTo = ({ roll, handouts }: Conference): string[] =>
  roll.flatMap(({ id, uid }) => (uid !== null && handouts[id] && handouts[id].how !== 'phone' ? [uid] : []))

const ofPaper = (data: Data, at: string, paper: Paper): Finding[] => [
  ...(sameSet(paper.audience, audienceOf(paper, paper.meetings))
    ? []
    : [{ at, what: 'has other readers than it names' }]),
  ...Object.entries(paper.meetings).flatMap(([id, { attendees, date }]): Finding[] => {
    const conference = data.at('conferences/{conferenceId}', paths.conference(id))
    if (!conference || conference.state === 'cancelled') return [{ at, what: `is read at no conference ${id}` }]
    if (conference.date !== date) return [{ at, what: `has another date for ${id}` }]
    const more = attendees.filter((uid) => !handedTo(conference).includes(uid))
    return more.map((uid) => ({ at, what: `is read by ${uid}, to whom ${id} has not handed it out` }))
  }),
]

/** Nobody reads a paper, or finds a conference, but by a relation that holds. */
export const readers: Invariant = (data) => [
  ...data.of('papers/{paperId}').flatMap(([at, paper]) => ofPaper(data, at, paper)),
  ...data.of('conferences/{conferenceId}').flatMap(([at, { readers: found, roll, keepers }]): Finding[] => {
    const called = roll.flatMap(({ uid }) => uid ?? [])
    return sameSet(found, [...called, ...keepers]) ? [] : [{ at, what: 'has other readers than its roll and keepers' }]
  }),
]
