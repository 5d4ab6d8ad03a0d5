import * as z from 'zod/mini'
import { ofConference } from '../../acts/of-conference.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { conferenceIdSchema, keySchema } from '../../commands/fields.ts'
import { entryTakenBack, invitationEntry } from '../../docket/entry.ts'
import { invitedTo } from '../../forms/handout/invitation.ts'
import { invitationActIdOf, paths } from '../../ids.ts'
import type { InvitationAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { ActFacts } from '../../model/printed.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper, organisesIt } from '../kind/conference-named.ts'
import { stillScheduled } from '../schedule/plan/may-plan.ts'

const input = z.strictObject({
  conferenceId: conferenceIdSchema,
  /** The schedule's revision that the caller has seen. */
  revision: z.int(),
  key: keySchema,
})

export interface InviteFacts extends ConferenceNamed {
  campaign: Pick<Campaign, 'status' | 'year' | 'process'>
  revision: number
  /** What its print will state of who issues and signs it. */
  issued: ActFacts
  /** Entry in the book of papers of the invitation before this one; null: there is none. */
  previous: DocketEntry | null
}

const decide = ({ conference, campaign, issued, previous, caller, now }: InviteFacts): Done => {
  const number = (conference.invited?.number ?? 0) + 1
  const act: InvitationAct = {
    id: invitationActIdOf(conference.id, number),
    kind: 'invitation',
    ...ofConference(conference),
    by: caller.uid,
    onBehalf: null,
    submittedAt: now,
    facts: issued,
    number,
    to: invitedTo(conference, campaign.process),
  }
  const invited = { number, revision: conference.revision }
  return {
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      { op: 'update', path: paths.conference(conference.id), data: { invited } },
      invitationEntry(act, issued, campaign),
      ...entryTakenBack(previous, now),
    ],
  }
}

/**
 * "Phát hành giấy mời": the invitation to a conference as its plan stands, kept with who issues and signs it, and entered in
 * the book of papers, where the văn thư gives it number and day. A plan that has changed has another one, which takes the
 * place of the one before. Nobody is told by it: who is called is told when the conference is planned.
 */
export const issueMeetingInvitation: Command<typeof input, ConferenceNamed, InviteFacts, Done, object> = {
  title: 'Phát hành giấy mời hội nghị',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'keeper', is: isKeeper, why: 'Phát hành giấy mời theo lịch hội nghị; văn thư vào số, ngày.' },
    { who: 'organiser', is: organisesIt, why: 'Phát hành giấy mời giúp đơn vị.' },
  ],
  conditions: [
    campaignOpen,
    {
      atom: stillScheduled.atom,
      refuses: ({ conference, revision }) => stillScheduled.refuses({ previous: conference, input: { revision } }),
    },
    {
      atom: 'planNotInvited',
      refuses: ({ conference }) => (conference.invited?.revision === conference.revision ? 'invitedAlready' : null),
    },
  ],
  writes: ['acts/{actId}', 'conferences/{conferenceId}', 'docket/{entryId}'],
  mails: [],
  decide,
  answer: () => ({}),
  subject: conferenceSubject,
}
