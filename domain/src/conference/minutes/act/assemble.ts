import { ofConference } from '../../../acts/of-conference.ts'
import { minutesActIdOf } from '../../../ids.ts'
import type { MinutedItem, MinutesAct } from '../../../model/act.ts'
import type { ConferenceRules } from '../../../model/campaign.ts'
import type { AgendaItem, Conference, Exception } from '../../../model/conference.ts'
import type { Difference } from '../../../model/difference.ts'
import type { ItemRow, MinutesRows, RollRow } from '../../../model/minutes.ts'
import type { OnBehalf } from '../../../model/on-behalf.ts'
import type { ActFacts } from '../../../model/printed.ts'
import { isRated } from '../../../ratings/not-rated/reasons.ts'
import { isRatedHere } from '../../agenda.ts'
import { asStated, type StatedRating } from '../../proposal/self-rating.ts'
import { minutedDifferences } from '../checks/minuted-differences.ts'

/** What stands in the act besides the header and the rows; for a draft, what is known of it. */
export interface Confirmation {
  number: number
  by: string
  onBehalf: OnBehalf | null
  exceptions: readonly Exception[]
  /** By which a vote is held against the level proposed. */
  rules: Pick<ConferenceRules, 'vote'>
  /** By review id, of what is rated here: the level each subject gave itself; absent while nobody has asked. */
  selfRatings?: Readonly<Record<string, StatedRating>>
  /** What a print states besides; absent in a draft. */
  facts?: ActFacts
  at: Date
}

/**
 * One subject's part. Who is deferred, or given no level, got no vote and no level. An item still pending, which only a draft has, is
 * shown as the empty form of a reviewed one.
 */
const itemOf = (
  item: AgendaItem,
  row: ItemRow | undefined,
  selfRatings: Confirmation['selfRatings'],
  differs: (row: ItemRow) => Difference[],
): MinutedItem => {
  const deferred = row?.state === 'deferred'
  const rated = !deferred && isRated(item)
  return {
    ...item,
    state: deferred ? 'deferred' : 'reviewed',
    deferredBecause: deferred ? row.deferredBecause : '',
    comments: row?.comments ?? '',
    answer: row?.answer ?? '',
    ...(selfRatings && !deferred && isRatedHere(item) && asStated(selfRatings[item.reviewId ?? ''] ?? null)),
    tally: rated ? (row?.tally ?? null) : null,
    proposed: rated ? (row?.proposed ?? null) : null,
    differences: row && isRatedHere(item) ? differs(row) : [],
    remark: row?.remark ?? '',
  }
}

/** The accounts of those who came, as marked. */
export const presentAccounts = ({ roll }: Pick<Conference, 'roll'>, marked: RollRow | undefined): string[] =>
  roll.flatMap(({ id, uid }) => (uid !== null && marked?.present.includes(id) ? [uid] : []))

/** Who counted, by the names of the roll. */
const tellersOf = ({ roll }: Pick<Conference, 'roll'>, { sheets }: MinutesRows): { name: string; post: string }[] =>
  [...new Set(sheets?.tellers)].flatMap((teller) =>
    roll.flatMap(({ id, name, post }) => (id === teller ? [{ name, post }] : [])),
  )

/**
 * The minutes as one act, from the header and the rows: what is confirmed, printed and previewed is made here alone.
 * Rows may be missing or incomplete; then their places are empty.
 */
export const assembleMinutes = (
  conference: Conference,
  rows: MinutesRows,
  { number, by, onBehalf, exceptions, rules, selfRatings, facts, at }: Confirmation,
): MinutesAct => {
  const { general, roll, sheets } = rows
  const tellers = conference.ballot === 'showOfHands' ? [] : tellersOf(conference, rows)
  const replaced = (conference.replaced ?? []).filter(({ mistaken }) => !mistaken)
  const differs = (row: ItemRow) => minutedDifferences(conference, roll, row, rules)
  return {
    id: minutesActIdOf(conference.id, number),
    kind: 'minutes',
    ...ofConference(conference),
    by,
    onBehalf,
    submittedAt: at,
    ...(facts && { facts }),
    audience: [...new Set([...presentAccounts(conference, roll), ...conference.keepers])],
    number,
    conferenceKind: conference.kind,
    date: conference.date,
    place: conference.place,
    startedAt: general?.startedAt ?? '',
    endedAt: general?.endedAt ?? '',
    chairName: conference.chair.name,
    secretaryName: conference.secretary.name,
    roll: conference.roll.map((attendee) => {
      const present = roll?.present.includes(attendee.id) ?? false
      const [arrived, left] = [roll?.late?.[attendee.id], roll?.left?.[attendee.id]]
      return {
        ...{ ...attendee, present, reason: present ? '' : (roll?.absent[attendee.id] ?? '') },
        ...(present && arrived !== undefined && { arrived }),
        ...(present && left !== undefined && { left }),
      }
    }),
    ...(replaced.length > 0 && { replaced }),
    ballot: conference.ballot,
    sheets:
      conference.ballot !== 'showOfHands' && sheets
        ? { issued: sheets.issued, returned: sheets.returned, invalid: sheets.invalid }
        : null,
    ...(tellers.length > 0 && { tellers }),
    ...(conference.rounds && { rounds: conference.rounds }),
    course: general?.course ?? '',
    conclusion: general?.conclusion ?? '',
    readBack: general?.readBack ?? false,
    items: conference.agenda.map((item) => itemOf(item, rows.items[item.subject], selfRatings, differs)),
    exceptions: [...exceptions],
  }
}
