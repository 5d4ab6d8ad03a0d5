import { applyAct } from '../../acts/apply-act.ts'
import type { Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { minutesEntry } from '../../docket/entry.ts'
import { paths } from '../../ids.ts'
import { type QueuedMail, queueMail } from '../../mail/queue-mail.ts'
import type { MinutesAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import type { Write } from '../../writes/write.ts'
import { countGates, type GateCount } from '../gates/count-gates.ts'
import { confirmMinutesInput } from '../inputs.ts'
import { conferenceSubject, isKeeper, organisesIt } from '../kind/conference-named.ts'
import { assembleMinutes, presentAccounts } from './act/assemble.ts'
import { minutesAct } from './act/minutes-act.ts'
import {
  basisMissing,
  type ConfirmNamed,
  type ConfirmRequest,
  incomplete,
  notAsSeen,
  reasonsMissing,
  type Signing,
  signatoryOf,
  signingOf,
} from './signing.ts'

interface Confirmed extends Done {
  state: 'signed' | 'confirmed'
  act: string | null
  moved: number
}

const signatures = ({ conference, caller, now }: ConfirmRequest, { as }: Signing): Conference['signed'] => {
  const mine = { by: caller.uid, at: now }
  const { chair, secretary } = conference.signed
  if (as === 'onBehalf') return { chair: chair ?? mine, secretary: secretary ?? mine }
  return { ...conference.signed, [as]: conference.signed[as] ?? mine }
}

/** The first of two signatures: the rows stand still from now on, and the other is asked. */
const signFirst = (
  { conference, now }: ConfirmRequest,
  signed: Conference['signed'],
  exceptions: Conference['exceptions'],
): Confirmed => {
  const before = conference.signed
  const again = (before.chair === null) === (signed.chair === null)
  const done = { state: 'signed', act: null, moved: 0 } as const
  // Signed before, and by the same: there is nothing to add.
  if (again && (before.secretary === null) === (signed.secretary === null)) return { ...done, writes: [], mails: [] }
  const to = signed.chair === null ? conference.chair.uid : conference.secretary.uid
  const mail = queueMail('toConfirm', { conference }, { occasion: conference.minutesCount + 1, to, now })
  return {
    ...done,
    mails: [mail.id],
    writes: [
      { op: 'update', path: paths.conference(conference.id), data: { signed, exceptions } },
      ...boardWrites({ conference: { ...conference, signed, exceptions } }, now),
      // Signed, reopened and signed anew is one occasion, for which the same person is asked again.
      { ...mail.write, op: 'set' } as Write,
    ],
  }
}

type ConfirmedMail = 'minutesConfirmed' | 'toPropose' | 'gateOpened'

/** Who is told: those who came, those who answer for what was minuted, and those in whose name it was entered. */
const mailsOf = (
  input: ConfirmRequest,
  act: MinutesAct,
  responsible: readonly string[],
  opened: GateCount['opened'],
) => {
  const { conference, minutes, now } = input
  const mail = (template: ConfirmedMail, to: string): QueuedMail =>
    queueMail(template, { conference }, { occasion: act.number, to, now })
  const named = act.onBehalf ? [conference.chair.uid, conference.secretary.uid] : []
  const told = new Set([...presentAccounts(conference, minutes.rows.roll), ...responsible, ...named])
  // The bound unit's head stands first among the viewers. One's own gate opens under one's own eyes.
  const heads = opened
    .filter(({ bindsUnit }) => bindsUnit !== conference.unit)
    .flatMap(({ viewers }) => viewers[0] ?? [])
  return [
    ...[...told].sort().map((to) => mail('minutesConfirmed', to)),
    ...(minutesAct.items(act).length > 0 ? [mail('toPropose', conference.head)] : []),
    ...[...new Set(heads)].sort().map((to) => mail('gateOpened', to)),
  ]
}

const decide = (input: ConfirmRequest): Confirmed => {
  const { conference, campaign, minutes, reviews, gates, caller, now } = input
  const signing = signingOf(input)
  const signed = signatures(input, signing)
  const { exceptions, onBehalf } = signing
  if (signed.chair === null || signed.secretary === null) return signFirst(input, signed, exceptions)

  const number = conference.minutesCount + 1
  const act = assembleMinutes(conference, minutes.rows, {
    ...{ number, by: caller.uid, onBehalf, exceptions, at: now },
    rules: campaign.conferenceRules,
    selfRatings: input.selfRatings,
    facts: input.issued,
  })
  const after = {
    state: 'confirmed',
    current: null,
    signed,
    exceptions,
    minutes: act.id,
    minutesCount: number,
  } as const
  const applied = applyAct({ row: minutesAct, act, reviews, conference: { ...conference, ...after } })
  if (!applied.ok) throw new Error(`minutes of ${conference.id} were let in that cannot be applied`)
  const held = applied.moved
  const reviewIds = held.map(({ id }) => id)
  const count = countGates(gates, { until: 'minuted', reviewIds, come: true }, now)
  const responsible = held.flatMap(({ actors }) => actors.selfReview ?? [])
  const mails = mailsOf(input, act, responsible, count.opened)
  return {
    state: 'confirmed',
    act: act.id,
    moved: held.length,
    mails: mails.map(({ id }) => id),
    writes: [
      ...applied.writes,
      minutesEntry(act, input.issued, campaign),
      { op: 'update', path: paths.conference(conference.id), data: after },
      ...count.writes,
      ...mails.map(({ write }) => write),
    ],
  }
}

const enteredFromPaper = { only: ['keeper', 'organiser'] } as const

/**
 * Chair or secretary confirms the minutes, or both are entered from the signed paper. The first signature freezes the
 * rows; the second makes the act, and moves nothing or everything with it: for every review rated here and reviewed
 * a part, an event, its row, and the gates that count it. What one signatory has not seen, he has not confirmed.
 */
export const confirmMinutes: Command<
  typeof confirmMinutesInput,
  ConfirmNamed,
  ConfirmRequest,
  Confirmed,
  { state: 'signed' | 'confirmed'; act: string | null }
> = {
  title: 'Xác nhận biên bản hội nghị',
  input: confirmMinutesInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'signatory',
      // A signatory who enters both from the paper does so as a keeper.
      is: ({ conference, caller, input }) =>
        input.onBehalf === null &&
        signatoryOf(conference, caller.uid) !== null &&
        conference.keepers.includes(caller.uid),
      why: 'Chủ trì và thư ký cùng xác nhận biên bản đã thông qua.',
    },
    { who: 'keeper', is: isKeeper, why: 'Nhập thay từ biên bản giấy đã ký; người có tên được báo.' },
    { who: 'organiser', is: organisesIt, why: 'Nhập thay từ biên bản giấy đã ký; người có tên được báo.' },
  ],
  conditions: [
    campaignOpen,
    { atom: 'meetingOpen', refuses: ({ conference }) => (conference.state === 'open' ? null : 'notOpen') },
    {
      atom: 'notVoting',
      refuses: ({ conference }) => (conference.voting && conference.voting.closedAt === null ? 'votingOpen' : null),
    },
    { atom: 'asSeen', refuses: notAsSeen },
    { atom: 'minutesComplete', refuses: incomplete },
    { atom: 'reasonsGiven', refuses: reasonsMissing },
    { atom: 'basisGiven', refuses: basisMissing, ...enteredFromPaper },
  ],
  writes: [
    'acts/{actId}',
    'docket/{entryId}',
    'conferences/{conferenceId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/parts/{partId}',
    'reviews/{reviewId}/events/{eventId}',
    'gates/{gateId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: ['toConfirm', 'minutesConfirmed', 'toPropose', 'gateOpened'],
  decide,
  answer: ({ state, act }) => ({ state, act }),
  subject: conferenceSubject,
}
