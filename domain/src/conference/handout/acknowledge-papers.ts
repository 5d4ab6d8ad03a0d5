import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Attendee, Conference } from '../../model/conference.ts'
import { fieldPath, type Write } from '../../writes/write.ts'
import type { ConferenceCaller } from '../keeping.ts'

export interface AcknowledgeInput {
  conference: Conference
  campaign: Pick<Campaign, 'status'>
  caller: ConferenceCaller
  now: Date
}

export type AcknowledgeOutcome =
  | { ok: true; writes: Write[] }
  | { ok: false; reason: 'notYours' | 'campaignClosed' | 'cancelled' | 'nothingHandedOut' }

/** Somebody's own place on the roll. */
export const placeOf = (conference: Pick<Conference, 'roll'>, uid: string): Attendee | undefined =>
  conference.roll.find((attendee) => attendee.uid === uid)

/** An attendee says that the papers have arrived, however they were handed over. The first time stays. */
export const acknowledgePapers = ({ conference, campaign, caller, now }: AcknowledgeInput): AcknowledgeOutcome => {
  if (!caller.access.active || !conference.readers.includes(caller.uid)) return { ok: false, reason: 'notYours' }
  if (campaign.status !== 'open') return { ok: false, reason: 'campaignClosed' }
  if (conference.state === 'cancelled') return { ok: false, reason: 'cancelled' }
  const place = placeOf(conference, caller.uid)
  if (!place || !conference.handouts[place.id]) return { ok: false, reason: 'nothingHandedOut' }
  if (conference.received[place.id]) return { ok: true, writes: [] }
  const data = { [fieldPath('received', place.id)]: now }
  return { ok: true, writes: [{ op: 'update', path: paths.conference(conference.id), data }] }
}
