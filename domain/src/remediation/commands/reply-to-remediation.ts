import * as z from 'zod/mini'
import { onBehalfInput, onBehalfOf } from '../../acts/on-behalf.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { anyActIdSchema, keySchema, lineText, paperIdSchema } from '../../commands/fields.ts'
import { shown } from '../../commands/shown.ts'
import { entryTakenBack } from '../../docket/entry.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry } from '../../model/docket.ts'
import type { Paper } from '../../model/paper.ts'
import { CONFIRMERS } from '../../model/remediation.ts'
import type { Review } from '../../model/review.ts'
import { organises, REMARKS_MAX } from '../../papers/may-return.ts'
import { notWriter, type PaperNamed, paperSubject } from '../../papers/paper-named.ts'
import { localDate } from '../../time.ts'
import { isEmpty, tidy } from '../../vi.ts'
import type { RemediationAct, RemediationReplyAct } from '../act.ts'
import { PLAN_EVENTS } from '../limits.ts'
import { isConfirmedAbove, partyTracks } from '../standing.ts'
import { marked, ofPlan } from './marked.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  /** The plan that was read: a newer one is not confirmed unseen. */
  plan: anyActIdSchema,
  outcome: z.enum(['confirmed', 'returned']),
  as: z.enum(CONFIRMERS),
  remarks: z.string().check(z.maxLength(REMARKS_MAX), z.overwrite(shown)),
  /** Confirmed on paper, as by the cell of another place; null: by who does it here. */
  onPaper: z.nullable(onBehalfInput),
  /** Number of the paper of the body above, by which alone that speaks. Absent: by nobody's. */
  document: z.optional(lineText),
  key: keySchema,
})

interface ReplyNamed extends PaperNamed {
  input: z.output<typeof input>
}

export interface ReplyFacts extends ReplyNamed {
  campaign: Campaign
  reviews: readonly Review[]
  /** The plan as it was handed in; null: it is gone. */
  sent: Pick<RemediationAct, 'by' | 'submittedAt' | 'onBehalf'> | null
  /** Of the plan in the book of papers; null: it has none. */
  entry: DocketEntry | null
  caller: ReplyNamed['caller'] & { name: string }
}

/** A confirmed plan may still be returned, and confirmed once more by the other of the two who confirm. */
const waits = ({ paper: { remediation }, input: { plan, outcome, as } }: ReplyFacts): boolean => {
  if (!remediation || remediation.plan !== plan || remediation.state === 'returned') return false
  return outcome === 'returned' || !remediation.confirmed.includes(as)
}

/** On paper whoever may reply records it for either; here each speaks for himself. */
const mayAs = ({ paper, campaign, caller, input, sent }: ReplyFacts): boolean => {
  // What the body above has written is recorded by one of those who wrote the plan, but for who sent it.
  if (input.as === 'above')
    return input.onPaper !== null && isConfirmedAbove(paper, campaign) && sent !== null && sent.by !== caller.uid
  if (!campaign.process.remediation?.confirms.includes(input.as)) return false
  if (input.as === 'cell' && !paper.partyMember && paper.subjectKind === 'person') return false
  // From paper two hands do it, as with minutes and proposal (0031): who entered the plan enters no confirmation of it.
  if (input.onPaper) return sent?.by !== caller.uid
  const cell = partyTracks(paper, campaign)
  if (input.as === 'cell') return organises({ tracks: cell }, caller)
  const others = paper.tracks.filter((track) => !cell.includes(track))
  return (
    paper.returners.includes(caller.uid) ||
    (paper.returners.length === 0 && organises({ tracks: others.length > 0 ? others : cell }, caller))
  )
}

const entered = ({ input, caller, now }: ReplyFacts) =>
  input.onPaper && onBehalfOf(input.onPaper, { uid: caller.uid, name: caller.name }, now)

const numberOf = ({ document = '' }: ReplyNamed['input']): string => tidy(document).trim()

/** Where a paper is said to be, and which one; of the body above also its number. */
const isPlaced = (facts: ReplyFacts): boolean =>
  facts.input.onPaper === null ||
  (entered(facts) !== null && (facts.input.as !== 'above' || !isEmpty(numberOf(facts.input))))

/** Nobody confirms what he writes; what the body above has written is not his own word. */
const notOwnWord = {
  atom: notWriter.atom,
  holds: (named: ReplyNamed) => notWriter.holds(named) || named.input.as === 'above',
} as const

/** What is answered on paper was there before: its own paper, or what was sent here. */
const answersLater = ({ input: { onPaper }, sent }: ReplyFacts): boolean =>
  onPaper === null || (sent !== null && onPaper.paperDate >= (sent.onBehalf?.paperDate ?? localDate(sent.submittedAt)))

const decide = (facts: ReplyFacts): Done => {
  const { paper, reviews, entry, input, caller, now } = facts
  const { remediation } = paper
  if (!remediation) throw new Error(`a reply to no plan of ${paper.id} was let in`)
  const act: RemediationReplyAct = {
    ...ofPlan('remediationReply', facts, entered(facts)),
    ...{ plan: input.plan, outcome: input.outcome, as: input.as, remarks: tidy(input.remarks).trim() },
    ...(input.as === 'above' && { document: numberOf(input) }),
  }
  const returned = input.outcome === 'returned'
  const standing: NonNullable<Paper['remediation']> = {
    ...{ state: returned ? 'returned' : 'confirmed', plan: input.plan, at: now },
    confirmed: returned ? [] : [...remediation.confirmed, input.as],
  }
  const mail = queueMail('planAnswered', { paper }, { occasion: act.number, to: paper.responsible, now })
  return {
    mails: [mail.id],
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...(returned ? entryTakenBack(entry, now) : []),
      ...marked(paper, reviews, {
        ...{ standing, asks: () => false, event: PLAN_EVENTS[input.outcome], by: caller.uid, now },
      }),
      mail.write,
    ],
  }
}

/**
 * "Xác nhận" or "Trả lại" of a plan: by the head of the unit or the committee of the cell, never by who wrote it; where all who would have
 * written it, by the body above, as its paper says.
 */
export const replyToRemediation: Command<typeof input, ReplyNamed, ReplyFacts, Done, object> = {
  title: 'Xác nhận, trả lại kế hoạch khắc phục, bản cam kết',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'returner',
      is: ({ paper, caller }) => paper.returners.includes(caller.uid),
      and: [notWriter],
      why: 'Người đứng đầu xác nhận kế hoạch, cam kết của cán bộ trong đơn vị.',
    },
    {
      who: 'organiser',
      is: ({ paper, caller }) => organises(paper, caller),
      and: [notOwnWord],
      why: 'Chi ủy xác nhận cho đảng viên; bộ phận tổ chức cho người đứng đầu, tập thể; xác nhận trên giấy, văn bản của cấp trên thì ghi lại.',
    },
  ],
  conditions: [
    campaignOpen,
    { atom: 'planWaits', refuses: (facts) => (waits(facts) ? null : 'planNotWaiting') },
    { atom: 'planConfirmer', refuses: (facts) => (mayAs(facts) ? null : 'planNotConfirmer') },
    {
      atom: 'paperKept',
      refuses: (facts) => (isPlaced(facts) ? null : 'paperUnplaced'),
    },
    { atom: 'repliedInOrder', refuses: (facts) => (answersLater(facts) ? null : 'replyBeforePlan') },
    {
      atom: 'remarksGiven',
      refuses: ({ input }) => (input.outcome === 'returned' && isEmpty(input.remarks) ? 'remarksMissing' : null),
    },
  ],
  writes: [
    'acts/{actId}',
    'docket/{entryId}',
    'papers/{paperId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: ['planAnswered'],
  decide,
  answer: () => ({}),
  subject: paperSubject,
}
