import * as z from 'zod/mini'
import { onBehalfInput, onBehalfOf } from '../../acts/on-behalf.ts'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { keySchema, lineText, paperIdSchema, recordOf } from '../../commands/fields.ts'
import { SECTION_MAX } from '../../forms/paper/form.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { type Draft, type OnPaper, type Paper, type Revision, SECRECY_MARKS, type Sections } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { GRADES, RATINGS } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'
import { stagesClosed } from '../../progress/standing.ts'
import { isLeftOut } from '../../ratings/not-rated/reasons.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { organises } from '../may-return.ts'
import { type PaperNamed, paperSubject } from '../paper-named.ts'
import type { SealFacts } from '../seal/seal-facts.ts'
import { sealPaper } from '../seal/seal-paper.ts'
import { checkOnPaper } from './check-on-paper.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  ...onBehalfInput.shape,
  number: lineText,
  mark: z.enum(SECRECY_MARKS),
  /** False: only where it is kept, and at most the levels that the subject gave itself. */
  typed: z.boolean(),
  sections: recordOf(
    z.strictObject({
      // Longer than what is accepted, so that a text a little too long is told so.
      text: z.optional(z.string().check(z.maxLength(2 * SECTION_MAX))),
      grade: z.optional(z.enum(GRADES)),
      rating: z.optional(z.enum(RATINGS)),
    }),
    40,
  ),
  /** True: nothing is written; the answer says what the form asks. */
  preview: z.boolean(),
  key: keySchema,
})

interface EnterNamed extends PaperNamed {
  /** The unit of the paper, as the registry has it now; null where it is not there. */
  unit: Pick<Unit, 'clerks'> | null
}

export interface EnterFacts extends EnterNamed {
  input: z.output<typeof input>
  campaign: Pick<Campaign, 'status' | 'closedStages' | 'organisers' | 'year' | 'place' | 'process'>
  draft: Draft
  reviews: readonly Review[]
  /** What a print of the text will state for ever. */
  registered: SealFacts
  /** A text that was sealed by its writer, and not judged yet. */
  waiting: boolean
  caller: Called['caller'] & { name: string }
}

const onPaperOf = ({ input, caller, now }: EnterFacts): OnPaper | null => {
  const entered = onBehalfOf(input, { uid: caller.uid, name: caller.name }, now)
  const number = tidy(input.number).trim()
  if (!entered || (input.mark !== 'none' && number === '')) return null
  return { ...entered, number, mark: input.mark, typed: input.typed }
}

const sectionsOf = ({ input, caller }: EnterFacts): Sections =>
  Object.fromEntries(
    Object.entries(input.sections).map(([id, { text, ...chosen }]) => [
      id,
      { ...(text !== undefined && { text: tidy(text) }), ...chosen, rev: 1, by: caller.uid },
    ]),
  )

/** Of what bears a mark nothing is here but number, date and place: no text, no grade, no level. */
const secretTyped = ({ input }: EnterFacts) =>
  input.mark !== 'none' && (input.typed || Object.keys(input.sections).length > 0) ? 'secretTyped' : null

const notWhole = (facts: EnterFacts): Refusal | null => {
  const onPaper = onPaperOf(facts)
  if (facts.input.preview || !onPaper) return null
  const check = checkOnPaper(facts.paper, { sections: sectionsOf(facts), onPaper })
  return check.ok ? null : { reason: 'paperIncomplete', at: check.reasons }
}

interface Entered extends Done {
  revision: number
}

/** A draft that nobody has written in takes up what was typed, so that it can be completed from there. */
const draftWrites = ({ paper, draft, now }: EnterFacts, sections: Sections): Write[] =>
  Object.keys(draft.sections).length > 0 || Object.keys(sections).length === 0
    ? []
    : [
        {
          op: 'set',
          path: paths.draft(paper.id),
          data: { ...draft, sections, touched: null, refusal: null, updatedAt: now },
        },
      ]

const decide = (facts: EnterFacts): Entered => {
  const { paper, reviews, campaign, registered, caller, input, now } = facts
  const number = paper.revision
  const onPaper = onPaperOf(facts)
  if (input.preview) return { revision: number, writes: [] }
  if (!onPaper) throw new Error(`an entry of ${paper.id} was let in without its basis`)
  const sections = sectionsOf(facts)
  const sealed: Revision = { revision: number, sections, by: caller.uid, submittedAt: now, onPaper }
  const outcome = sealPaper({ paper, number, sealed, reviews, campaign, registered, now })
  if (outcome.kind !== 'accepted') throw new Error(`an entry of ${paper.id} was let in that is not accepted`)
  return {
    revision: number,
    mails: outcome.mails,
    writes: [
      { op: 'create', path: paths.revision(paper.id, number), data: sealed },
      ...draftWrites(facts, sections),
      ...outcome.writes,
    ],
  }
}

/** Who answers for a paper sends it himself, or has it entered by another hand, so that he can object. */
const notResponsible = {
  atom: 'notResponsible',
  holds: ({ paper, caller }: EnterNamed) => paper.responsible !== caller.uid,
} as const

/**
 * What decides which sections are asked for. Why no level is given is not for who enters the paper: he reads neither the
 * text nor, of another unit's conference, the agenda.
 */
type AskedOnPaper = Pick<Paper, 'form' | 'partyMember' | 'suggestions' | 'subjectName'> & { unrated: string[] }

const askedOf = ({ form, partyMember, suggestions, notRated = {}, subjectName }: Paper): AskedOnPaper => ({
  ...{ form, suggestions, subjectName, unrated: Object.keys(notRated).sort() },
  // Who is not reviewed as a member is asked what others are who are none.
  partyMember: partyMember && !isLeftOut({ notRated: notRated.partyRating }),
})

/**
 * "Nhập thay từ bản giấy": a signed paper is entered for who signed it, typed or by number, day and place alone, and is
 * accepted as a seal is, in the same transaction. The trigger of its creation finds it accepted. Who signed is told, and may object.
 */
export const enterPaper: Command<
  typeof input,
  EnterNamed,
  EnterFacts,
  Entered,
  { revision: number; asked: AskedOnPaper }
> = {
  title: 'Nhập thay bản kiểm điểm từ bản giấy đã ký',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'clerk',
      is: ({ unit, caller }) => unit?.clerks.includes(caller.uid) ?? false,
      and: [notResponsible],
      why: 'Đầu mối nhập thay người chưa có tài khoản, vắng mặt, hoặc bản giấy lưu tại đơn vị.',
    },
    {
      who: 'organiser',
      is: ({ paper, caller }) => organises(paper, caller),
      and: [notResponsible],
      why: 'Bộ phận tổ chức nhập thay từ bản giấy đã ký; bản có độ mật chỉ ghi số, ngày, nơi lưu.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'selfReviewOpen',
      refuses: ({ paper, campaign }) => (stagesClosed(paper, campaign) ? 'stageClosed' : null),
    },
    {
      atom: 'notSent',
      refuses: ({ paper }) => (paper.state === 'drafting' || paper.state === 'returned' ? null : 'sentAlready'),
    },
    { atom: 'notWaiting', refuses: ({ waiting }) => (waiting ? 'sentAlready' : null) },
    { atom: 'nothingSecret', refuses: secretTyped },
    { atom: 'paperKept', refuses: (facts) => (facts.input.preview || onPaperOf(facts) ? null : 'paperUnplaced') },
    { atom: 'paperWhole', refuses: notWhole },
  ],
  writes: [
    'papers/{paperId}',
    'papers/{paperId}/drafts/current',
    'papers/{paperId}/revisions/{number}',
    'papers/{paperId}/facts/{number}',
    'papers/{paperId}/personal/{number}',
    'docket/{entryId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: ['enteredForYou', 'yourTurn'],
  decide,
  answer: ({ revision }, { paper }) => ({ revision, asked: askedOf(paper) }),
  subject: (facts) => (facts.input.preview ? null : paperSubject(facts)),
  keeps: ({ preview }) => !preview,
}
