import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import type { Write } from '../../writes/write.ts'
import type { ConductConferenceInput } from '../inputs.ts'
import { type ConferenceCaller, mayKeep } from '../keeping.ts'

export interface ConductInput {
  conference: Conference
  campaign: Pick<Campaign, 'status'>
  step: ConductConferenceInput['step']
  item: string | null
  caller: ConferenceCaller
  now: Date
}

export type ConductOutcome =
  | { ok: true; writes: Write[] }
  | { ok: false; reason: 'notYours' | 'campaignClosed' | 'cancelled' | 'notOpen' | 'notOnRoll' }

const isBeingMinuted = ({ state, signed }: Conference): boolean =>
  state === 'open' && signed.chair === null && signed.secretary === null

/**
 * Opens the meeting, whatever day it is, also to enter it afterwards from paper; and shows everybody present which
 * item is discussed. What is already so is done again without harm and without a write. Showing an item writes nothing
 * but that: it is decided on a header read without a lock, and must not open again what was confirmed meanwhile.
 */
export const conductConference = (input: ConductInput): ConductOutcome => {
  const { conference, campaign, step, item, caller, now } = input
  if (!mayKeep(conference, caller)) return { ok: false, reason: 'notYours' }
  if (campaign.status !== 'open') return { ok: false, reason: 'campaignClosed' }
  if (conference.state === 'cancelled') return { ok: false, reason: 'cancelled' }
  const starts = step === 'start' && conference.state === 'scheduled'
  if (!starts && !isBeingMinuted(conference)) return { ok: false, reason: 'notOpen' }
  if (item !== null && !conference.agenda.some(({ subject }) => subject === item))
    return { ok: false, reason: 'notOnRoll' }

  // Starting again while somebody speaks must not hide what is being discussed.
  const current = step === 'start' && item === null ? conference.current : item
  const next: Conference = { ...conference, state: 'open', current }
  if (!starts && current === conference.current) return { ok: true, writes: [] }
  return {
    ok: true,
    writes: [
      {
        op: 'update',
        path: paths.conference(conference.id),
        data: starts ? { state: next.state, current } : { current },
      },
      ...(starts ? boardWrites({ conference: next }, now) : []),
    ],
  }
}
