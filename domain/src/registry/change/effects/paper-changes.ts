import { audienceOf } from '../../../conference/schedule/dates/due-dates.ts'
import { paths } from '../../../ids.ts'
import type { Paper } from '../../../model/paper.ts'
import { same } from '../../../writes/same.ts'
import type { Write } from '../../../writes/write.ts'
import type { Relations } from '../../relations/relations-of.ts'
import type { EndedCall } from '../ended-calls.ts'
import { samePeople } from '../sets.ts'

/**
 * A document that changes with the registry: its writes, and whether people gain or lose something by it or find it under
 * another name, which is no matter of theirs alone who keep the registry.
 */
export interface Changed<T> {
  before: T
  after: T
  moved: boolean
  write: Write
}

const withoutEnded = ({ meetings }: Paper, ended: readonly EndedCall[]): Paper['meetings'] =>
  Object.fromEntries(
    Object.entries(meetings).map(([id, meeting]) => {
      const gone = ended.filter(({ conference }) => conference.id === id).map(({ uid }) => uid)
      return [id, { ...meeting, attendees: meeting.attendees.filter((uid) => !gone.includes(uid)) }]
    }),
  )

/** Papers that are sent, written, returned or read by others than before. Their texts stay as they are. */
export const paperChanges = (
  papers: readonly Paper[],
  before: Relations,
  after: Relations,
  ended: readonly EndedCall[],
): Changed<Paper>[] =>
  papers.flatMap((paper): Changed<Paper>[] => {
    const [was, is] = [before.papers.get(paper.subject), after.papers.get(paper.subject)]
    const meetings = withoutEnded(paper, ended)
    if (!was || !is || (same(was, is) && same(meetings, paper.meetings))) return []
    const { responsible, writers, returners, subjectName, unitName } = is
    const audience = audienceOf({ returners }, meetings)
    const data = { responsible, writers, returners, subjectName, unitName, audience, meetings }
    return [
      {
        before: paper,
        after: { ...paper, ...data },
        moved:
          paper.subjectName !== subjectName ||
          paper.unitName !== unitName ||
          paper.responsible !== responsible ||
          !samePeople(paper.writers, writers) ||
          !samePeople(paper.returners, returners) ||
          !samePeople(paper.audience, audience),
        write: { op: 'update', path: paths.paper(paper.id), data },
      },
    ]
  })
