import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { placesOf } from '@kiemdiem/domain/decision/places/places'
import type { Campaign } from '@kiemdiem/domain/model/campaign'

/** One head of an agency in one group, as who allots places sees it. */
export interface SharedPlace {
  group: string
  groupName: string
  decider: string
  deciderName: string
  /** Of his people in the group: proposed by now, and as outstanding. */
  people: number
  proposed: number
  allotted: number | null
  given: number
}

/** Heads who decide in the groups of a track beside the collective, once something of theirs has been proposed. */
export const sharedPlaces = (
  { process }: Pick<Campaign, 'process'>,
  track: string,
  sheets: readonly Sheet[],
): SharedPlace[] =>
  process.groups.flatMap(({ id: group, name: groupName }) => {
    const own = sheets.filter((sheet) => sheet.track === track && sheet.group === group)
    const rows = own.flatMap((sheet) => Object.values(sheet.rows))
    return process.deciders
      .filter(({ id, way }) => way === 'head' && rows.some(({ decider }) => decider === id))
      .map(({ id: decider, name: deciderName }) => {
        const proposals = rows.flatMap((row) => (row.decider === decider && row.proposal ? [row.proposal] : []))
        return {
          ...{ group, groupName, decider, deciderName, people: proposals.length },
          proposed: proposals.filter(({ proposed }) => proposed === 'outstanding').length,
          ...placesOf(own, { group, decider }),
        }
      })
  })
