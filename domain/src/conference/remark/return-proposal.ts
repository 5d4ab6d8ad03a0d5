import * as z from 'zod/mini'
import { takeBackAct } from '../../acts/take-back-act.ts'
import { takenOffSheets } from '../../appraisal/sheet/sheet-writes.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen, reasonGiven } from '../../commands/conditions.ts'
import { actIdSchema, conferenceIdSchema, keySchema, shortText } from '../../commands/fields.ts'
import { entryTakenBack } from '../../docket/entry.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { ProposalAct } from '../../model/act.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { Review } from '../../model/review.ts'
import { consultedOn } from '../../registry/relations/bodies.ts'
import { stageAfter } from '../../workflow.ts'
import { type ConferenceNamed, conferenceSubject, isKeeper, organisesIt } from '../kind/conference-named.ts'
import { proposalAct } from '../proposal/proposal-act.ts'
import { makeRemark } from './make-remark.ts'
import { standingProposals } from './standing.ts'

const input = z.strictObject({ conferenceId: conferenceIdSchema, act: actIdSchema, reason: shortText, key: keySchema })

export interface ReturnNamed extends ConferenceNamed {
  /** The proposal named, of this conference; null where there is none. */
  act: ProposalAct | null
}

export interface ReturnFacts extends ReturnNamed {
  campaign: Pick<Campaign, 'status' | 'organisers' | 'process'>
  /** Those that the proposal names. */
  reviews: readonly Review[]
  /** Of that proposal in the book of papers; null: none, as of proposals of before it. */
  entry: DocketEntry | null
  reason: string
  caller: ConferenceNamed['caller'] & { name: string }
}

/** In whose name it went, or who entered it and still may. */
const isSender = (named: ReturnNamed): boolean => {
  const { conference, act, caller } = named
  if (act === null) return false
  return caller.uid === conference.head || (caller.uid === act.by && (isKeeper(named) || organisesIt(named)))
}

/** Nothing of the stage after it is there yet: no opinion, no appraisal, no decision. */
const isUntouched = (review: Review): boolean =>
  review.stage === stageAfter(review, 'conference') && review.current[review.stage] === undefined

/** It is still with the organisers, whoever has spoken of it: bodies at most, whose opinions are kept. */
const isNotHandedOver = ({ stage }: Review): boolean => stage === 'consultation' || stage === 'appraisal'

/** As before bodies were asked: what they have said stays on the sheet with the proposal it speaks of, and all are asked anew. */
const beforeConsultation =
  ({ process }: Pick<Campaign, 'process'>) =>
  (review: Review): Review => {
    const { consultation: _opinion, ...current } = review.current
    const { consultation: _heard, ...doneAt } = review.doneAt
    const responsible = review.actors.selfReview?.[0] ?? ''
    const consultation = consultedOn(process, { subject: review.subject, unit: review.unit, responsible })
    return {
      ...review,
      current,
      doneAt,
      ...(review.actors.consultation && { actors: { ...review.actors, consultation } }),
    }
  }

type Returned = Done & { moved: number; mails: string[] }

const decide = (facts: ReturnFacts): Returned => {
  const { conference, act, reviews, campaign, caller, now } = facts
  if (!act) throw new Error(`no proposal of ${conference.id}`)
  const what = isSender(facts) ? 'withdrawn' : 'returned'
  const { after, number, writes } = makeRemark({ ...facts, about: act, what })
  const { proposed: before } = conference
  const proposed = before && { ...before, sent: Math.max(0, before.sent - act.items.length) }
  const organisers = campaign.organisers[conference.track] ?? []
  const told = what === 'returned' ? [conference.head, ...conference.keepers] : [conference.head, ...organisers]
  const template = what === 'returned' ? 'proposalReturned' : 'proposalWithdrawn'
  const mails = [...new Set(told)]
    .filter((to) => to !== caller.uid)
    .sort()
    .map((to) => queueMail(template, { conference }, { occasion: number, to, now }))
  return {
    moved: reviews.length,
    mails: mails.map(({ id }) => id),
    writes: [
      ...writes,
      ...entryTakenBack(facts.entry, now),
      ...(proposed ? [{ op: 'update' as const, path: paths.conference(conference.id), data: { proposed } }] : []),
      ...takeBackAct({
        row: proposalAct,
        reviews,
        event: 'proposalReturned',
        by: caller.uid,
        now,
        conference: proposed ? { ...after, proposed } : after,
        before: beforeConsultation(campaign),
      }),
      ...takenOffSheets(reviews),
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * A proposal goes back, with a reason: withdrawn by who sent it before the next stage has acted, or returned by an organiser until
 * what he appraises has been handed over. Its reviews wait for the unit's proposal again; the act stays as it was made, and
 * the next one is another. Opinions given meanwhile stay, and bodies are asked about the next one anew.
 */
export const returnProposal: Command<typeof input, ReturnNamed, ReturnFacts, Returned, { moved: number }> = {
  title: 'Trả lại hoặc rút hồ sơ đề nghị xếp loại',
  input,
  otherwise: 'notYours',
  grants: [
    { who: 'organiser', is: organisesIt, why: 'Trả lại để đơn vị sửa, khi chưa trình kết quả thẩm định; có lý do.' },
    { who: 'sender', is: isSender, why: 'Rút hồ sơ mình đã gửi hoặc đứng tên, khi bước sau chưa có ý kiến; có lý do.' },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'proposalStands',
      refuses: ({ conference, act }) =>
        act && standingProposals(conference).includes(act.id) ? null : 'proposalNotStanding',
    },
    {
      atom: 'notHandedOver',
      refuses: ({ reviews }) =>
        reviews.every((review) => isUntouched(review) || isNotHandedOver(review)) ? null : 'alreadyHandedOver',
    },
    {
      atom: 'nextUntouched',
      refuses: ({ reviews }) => (reviews.every(isUntouched) ? null : 'nextStageActed'),
      only: ['sender'],
    },
    reasonGiven,
  ],
  writes: [
    'acts/{actId}',
    'docket/{entryId}',
    'conferences/{conferenceId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'sheets/{sheetId}',
  ],
  mails: ['proposalReturned', 'proposalWithdrawn'],
  decide,
  answer: ({ moved }) => ({ moved }),
  subject: conferenceSubject,
}
