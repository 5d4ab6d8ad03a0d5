import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Attendee, Conference } from '../../model/conference.ts'
import { fieldPath } from '../../writes/write.ts'
import { type ConferenceNamed, notCancelled, type OwnEvents, ownSubject } from '../kind/conference-named.ts'
import { isDelivered, papersOf } from './delivery.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  /** How many papers have come, as he counts them. Absent, from a screen of before: those that were out when he was given them. */
  papers: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
  key: keySchema,
})

export interface AcknowledgeFacts extends ConferenceNamed, OwnEvents {
  campaign: Pick<Campaign, 'status'>
  papers?: number | undefined
}

/** Somebody's own place on the roll. */
export const placeOf = (conference: Pick<Conference, 'roll'>, uid: string): Attendee | undefined =>
  conference.roll.find((attendee) => attendee.uid === uid)

const placeWithPapers = ({ conference, caller, papers = 0 }: AcknowledgeFacts): Attendee | null => {
  const place = placeOf(conference, caller.uid)
  return place && isDelivered(conference.handouts[place.id]) && papers <= papersOf(conference) ? place : null
}

const decide = (facts: AcknowledgeFacts): Done => {
  const { conference, now } = facts
  const place = placeWithPapers(facts)
  if (!place) return { writes: [] }
  const papers = facts.papers ?? conference.handouts[place.id]?.papers ?? 0
  const before = conference.received[place.id] && conference.receivedPapers?.[place.id]
  if (before === papers) return { writes: [] }
  return {
    writes: [
      {
        op: 'update',
        path: paths.conference(conference.id),
        data: { [fieldPath('received', place.id)]: now, [fieldPath('receivedPapers', place.id)]: papers },
      },
    ],
  }
}

/**
 * An attendee says how many of the papers have arrived, however they were handed over; when more have come, or he
 * miscounted, he says so again.
 */
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
    { atom: 'handedOut', refuses: (facts) => (placeWithPapers(facts) ? null : 'nothingHandedOut') },
  ],
  writes: ['conferences/{conferenceId}', 'conferences/{conferenceId}/counters/{uid}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: ownSubject,
}
