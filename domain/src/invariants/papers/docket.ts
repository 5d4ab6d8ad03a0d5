import { paths, reportEntryIdOf } from '../../ids.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** Reports of collectives in the book of papers, by the id of their entry. */
const reportsIn = (data: Data): ReadonlySet<string> =>
  new Set(
    data
      .of('papers/{paperId}')
      .flatMap(([, { id, accepted }]) => Array.from({ length: accepted }, (_, at) => reportEntryIdOf(id, at + 1))),
  )

/** Minutes that were reopened and stand no more, and those that do. */
const standing = (data: Data, act: string): boolean | null => {
  const found = data.at('acts/{actId}', paths.act(act))
  if (found?.kind !== 'minutes') return null
  return data.at('conferences/{conferenceId}', paths.conference(found.of.id))?.minutes === act
}

/** The book of papers has papers that are there, of their own campaign; minutes that were reopened are taken back in it, and others are not. */
export const docket: Invariant = (data) => {
  const reports = reportsIn(data)
  return data.of('docket/{entryId}').flatMap(([at, { id, campaign, takenBackAt }]): Finding[] => {
    const act = data.at('acts/{actId}', paths.act(id))
    const known = act ? act.campaign === campaign : reports.has(id)
    const stands = standing(data, id)
    return [
      ...(known ? [] : [{ at, what: 'is the entry of no paper' }]),
      ...(stands === null || stands === (takenBackAt === null)
        ? []
        : [{ at, what: 'stands otherwise than its minutes' }]),
    ]
  })
}
