import { takeBackAct } from '../../acts/take-back-act.ts'
import { paths } from '../../ids.ts'
import type { MinutesAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { Review } from '../../model/review.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { countGates } from '../gates/count-gates.ts'
import { type ConferenceCaller, mayKeep } from '../keeping.ts'
import { minutedItems } from './minuted-items.ts'
import { minutesAct } from './minutes-act.ts'

/** Under this rule the reason of a reopening stands among the exceptions, and in the minutes confirmed afterwards. */
export const REOPENED = 'reopened'

export interface ReopenInput {
  conference: Conference
  campaign: Pick<Campaign, 'status'>
  /** The confirmed minutes; null where one signature is there and no act yet. */
  act: Pick<MinutesAct, 'items'> | null
  reviews: readonly Review[]
  gates: readonly Gate[]
  reason: string
  caller: ConferenceCaller
  now: Date
}

export type ReopenOutcome =
  | { ok: true; writes: Write[]; moved: number }
  | { ok: false; reason: 'notYours' | 'campaignClosed' | 'notConfirmed' | 'alreadyProposed' | 'reasonMissing' }

/**
 * Opens minutes for correction that somebody has confirmed, as long as no proposal rests on them: signatures go, the
 * reviews wait for a meeting again, gates close that had opened with them. The act and its parts are kept; the next
 * confirmation makes new ones.
 */
export const reopenMinutes = (input: ReopenInput): ReopenOutcome => {
  const { conference, campaign, act, gates, caller, now } = input
  const reason = tidy(input.reason).trim()
  if (!mayKeep(conference, caller)) return { ok: false, reason: 'notYours' }
  if (campaign.status !== 'open') return { ok: false, reason: 'campaignClosed' }
  if (conference.proposals.length > 0) return { ok: false, reason: 'alreadyProposed' }
  const { chair, secretary } = conference.signed
  const halfSigned = conference.state === 'open' && (chair !== null || secretary !== null)
  if (conference.state !== 'confirmed' && !halfSigned) return { ok: false, reason: 'notConfirmed' }
  if (reason === '') return { ok: false, reason: 'reasonMissing' }

  const minuted = new Set(act ? minutedItems(act).map(({ reviewId }) => reviewId) : [])
  const held = input.reviews.filter(({ id }) => minuted.has(id))
  const after = {
    state: 'open',
    signed: { chair: null, secretary: null },
    minutes: null,
    exceptions: [...conference.exceptions, { rule: REOPENED, reason, by: caller.uid, at: now }],
  } as const
  const reviewIds = held.map(({ id }) => id)
  return {
    ok: true,
    moved: held.length,
    writes: [
      { op: 'update', path: paths.conference(conference.id), data: after },
      ...takeBackAct({
        row: minutesAct,
        reviews: held,
        event: 'minutesReopened',
        by: caller.uid,
        now,
        conference: { ...conference, ...after, exceptions: [...after.exceptions] },
      }),
      ...countGates(gates, { until: 'minuted', reviewIds, come: false }, now).writes,
    ],
  }
}
