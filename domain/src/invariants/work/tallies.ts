import { checkRoll, presentVoters } from '../../conference/minutes/checks/check-roll.ts'
import { checkSheets, checkTally } from '../../conference/minutes/checks/check-votes.ts'
import { paths } from '../../ids.ts'
import type { MinutesAct } from '../../model/act.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** As the rules of confirming ask it, over what was confirmed. */
const ofAct = (data: Data, at: string, act: MinutesAct): Finding[] => {
  const marked = {
    present: act.roll.flatMap(({ id, present }) => (present ? [id] : [])),
    absent: Object.fromEntries(act.roll.flatMap(({ id, present, reason }) => (present ? [] : [[id, reason]]))),
  }
  const present = presentVoters(act, marked).length
  const sheets = act.sheets ?? undefined
  const tallied = act.items.flatMap((item) => (item.tally ? [{ item, tally: item.tally }] : []))
  const conference = data.at('conferences/{conferenceId}', paths.conference(act.of.id))
  const cast = { ballot: act.ballot, sheets, present }
  return [
    ...(sheets && checkSheets(sheets, present).length > 0 ? [{ at, what: 'counts sheets that do not add up' }] : []),
    ...(tallied.some(({ item, tally }) => checkTally(item, tally, cast).length > 0)
      ? [{ at, what: 'counts votes that do not add up' }]
      : []),
    ...(act.items.some(({ tally, proposed, notRated }) => notRated && (tally ?? proposed) !== null)
      ? [{ at, what: 'votes on somebody who is given no level' }]
      : []),
    ...(checkRoll(act, marked).some(({ problem }) => problem === 'markedTwice' || problem === 'notOnRoll')
      ? [{ at, what: 'has a roll that does not add up' }]
      : []),
    ...(conference ? [] : [{ at, what: 'is of no conference' }]),
  ]
}

/** Tallies of confirmed minutes add up to their sheets, or to no more hands than voters who were there. */
export const tallies: Invariant = (data) =>
  data.of('acts/{actId}').flatMap(([at, act]) => (act.kind === 'minutes' ? ofAct(data, at, act) : []))
