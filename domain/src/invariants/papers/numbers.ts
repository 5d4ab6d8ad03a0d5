import { numberIdOf, seriesOf } from '../../docket/series.ts'
import { paths } from '../../ids.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** Under which id the number of an entry is taken: as it was entered, or as numbers run now. */
const takenAs = (data: Data, entry: DocketEntry): string | null => {
  const { given, takes } = entry
  if (!given) return null
  const campaign = data.at('campaigns/{campaignId}', paths.campaign(entry.campaign))
  return takes ?? (campaign ? numberIdOf(seriesOf(entry, given.on, campaign), given.number) : null)
}

/** A number is given once in its series and by its issuer; it is taken exactly as long as a paper has it, and from the paper's own day on. */
export const numbers: Invariant = (data) => {
  const entries = data.of('docket/{entryId}').map(([at, entry]) => ({ at, entry, taken: takenAs(data, entry) }))
  const byNumber = Map.groupBy(
    entries.filter(({ taken }) => taken !== null),
    ({ taken }) => taken,
  )
  const holders = new Map(entries.map(({ entry, taken }) => [entry.id, taken === null ? null : paths.number(taken)]))
  return [
    ...entries.flatMap(({ at, entry, taken }): Finding[] => {
      if (taken === null) return []
      const holder = data.at('numbers/{numberId}', paths.number(taken))?.entry
      return [
        ...(holder === entry.id ? [] : [{ at, what: 'has a number that is not taken by it' }]),
        ...(entry.given && entry.given.on < entry.date ? [{ at, what: 'has a number of before its own day' }] : []),
      ]
    }),
    ...[...byNumber.values()]
      .filter(({ length }) => length > 1)
      .flatMap((twice) => twice.map(({ at }) => ({ at, what: 'has the number of another paper' }))),
    ...data
      .of('numbers/{numberId}')
      .filter(([at, { entry }]) => holders.get(entry) !== at)
      .map(([at]) => ({ at, what: 'is taken by no paper' })),
  ]
}
