import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Attendee, Conference } from '../../model/conference.ts'
import { type ConferenceNamed, conferenceSubject, notCancelled } from '../conference-named.ts'

const input = z.strictObject({ conferenceId: conferenceIdSchema, key: keySchema })

export interface AcknowledgeFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status'>
}

/** Somebody's own place on the roll. */
export const placeOf = (conference: Pick<Conference, 'roll'>, uid: string): Attendee | undefined =>
  conference.roll.find((attendee) => attendee.uid === uid)

const handoutTo = ({ conference, caller }: ConferenceNamed) => {
  const place = placeOf(conference, caller.uid)
  const handout = place && conference.handouts[place.id]
  return place && handout ? { place, handout } : null
}

const decide = (facts: AcknowledgeFacts): Done => {
  const { conference, now } = facts
  const found = handoutTo(facts)
  if (!found || found.handout.receivedAt !== null) return { writes: [] }
  const { place, handout } = found
  const handouts: Conference['handouts'] = { ...conference.handouts, [place.id]: { ...handout, receivedAt: now } }
  return { writes: [{ op: 'update', path: paths.conference(conference.id), data: { handouts } }] }
}

/** An attendee says that the papers have arrived, however they were handed over. The first time stays. */
export const acknowledgePapers: Command<typeof input, ConferenceNamed, AcknowledgeFacts, Done, object> = {
  title: 'Xác nhận đã nhận tài liệu',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'invited',
      is: ({ conference, caller }) => conference.readers.includes(caller.uid),
      why: 'Người dự xác nhận đã nhận tài liệu của mình.',
    },
  ],
  conditions: [
    campaignOpen,
    notCancelled,
    { atom: 'handedOut', refuses: (facts) => (handoutTo(facts) ? null : 'nothingHandedOut') },
  ],
  writes: ['conferences/{conferenceId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
