import { assembleMinutes } from '@kiemdiem/domain/conference/minutes/act/assemble'
import { checkMinutes, type MinutesCheck } from '@kiemdiem/domain/conference/minutes/check-minutes'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference, Exception } from '@kiemdiem/domain/model/conference'
import type { Gate } from '@kiemdiem/domain/model/gate'
import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import { rowsById } from '../acts/rows-by-id.ts'

/** Minutes in the making: as they would be confirmed now, what stands in the way, and which rows were seen. */
export interface DraftAct {
  act: MinutesAct
  check: MinutesCheck
  /** Rev of every row, so that nobody confirms what he has not seen. */
  seen: Record<string, number>
}

/** `reasons`: those typed so far for what departs from a rule. */
export const draftActOf = (
  conference: Conference,
  campaign: Campaign,
  saved: readonly MinutesRow[],
  gates: readonly Gate[],
  reasons: Readonly<Record<string, string>>,
  uid: string,
  now: Date,
): DraftAct => {
  const rows = rowsById(saved)
  const check = checkMinutes(conference, rows, campaign, gates, now)
  const given = check.warnings
    .filter(({ needsReason }) => needsReason)
    .map(({ rule }): Exception => ({ rule, reason: reasons[rule] ?? '', by: uid, at: now }))
  const exceptions = [...conference.exceptions, ...given]
  return {
    act: assembleMinutes(conference, rows, {
      number: conference.minutesCount + 1,
      by: uid,
      onBehalf: null,
      exceptions,
      rules: campaign.conferenceRules,
      at: now,
    }),
    check,
    seen: Object.fromEntries(saved.map(({ id, rev }) => [id, rev])),
  }
}
