import { applyAct } from '../../acts/apply-act.ts'
import { paths } from '../../ids.ts'
import { queueConferenceMail } from '../../mail/outbox/queue-conference-mail.ts'
import type { QueuedMail } from '../../mail/outbox/queue-mail.ts'
import type { MinutesAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import type { Write } from '../../writes/write.ts'
import { countGates, type GateCount } from '../gates/count-gates.ts'
import { assembleMinutes, presentAccounts } from './assemble.ts'
import { type ConfirmRefusal, type ConfirmRequest, mayConfirm, type Signing } from './may-confirm.ts'
import { minutesAct } from './minutes-act.ts'

export type ConfirmOutcome =
  | { ok: true; state: 'signed' | 'confirmed'; act: string | null; moved: number; writes: Write[]; mails: string[] }
  | ({ ok: false } & ConfirmRefusal)

type Signed = Extract<Signing, { ok: true }>

const signatures = ({ conference, caller, now }: ConfirmRequest, { as }: Signed): Conference['signed'] => {
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
): ConfirmOutcome => {
  const before = conference.signed
  const again = (before.chair === null) === (signed.chair === null)
  const done = { ok: true, state: 'signed', act: null, moved: 0 } as const
  // Signed before, and by the same: there is nothing to add.
  if (again && (before.secretary === null) === (signed.secretary === null)) return { ...done, writes: [], mails: [] }
  const to = signed.chair === null ? conference.chair.uid : conference.secretary.uid
  const mail = queueConferenceMail(conference, {
    template: 'toConfirm',
    to,
    occasion: conference.minutesCount + 1,
    now,
  })
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
    queueConferenceMail(conference, { template, to, occasion: act.number, now })
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

/**
 * Chair or secretary confirms the minutes, or both are entered from the signed paper. The first signature freezes the
 * rows; the second makes the act, and moves nothing or everything with it: for every review rated here and reviewed
 * a part, an event, its row, and the gates that count it. What one signatory has not seen, he has not confirmed.
 */
export const confirmMinutes = (input: ConfirmRequest): ConfirmOutcome => {
  const { conference, minutes, reviews, gates, caller, now } = input
  const signing = mayConfirm(input)
  if (!signing.ok) return signing
  const signed = signatures(input, signing)
  const { exceptions, onBehalf } = signing
  if (signed.chair === null || signed.secretary === null) return signFirst(input, signed, exceptions)

  const number = conference.minutesCount + 1
  const act = assembleMinutes(conference, minutes.rows, { number, by: caller.uid, onBehalf, exceptions, at: now })
  const after = {
    state: 'confirmed',
    current: null,
    signed,
    exceptions,
    minutes: act.id,
    minutesCount: number,
  } as const
  const applied = applyAct({ row: minutesAct, act, reviews, conference: { ...conference, ...after } })
  if (!applied.ok) return { ok: false, reason: 'minutesIncomplete', at: applied.at }
  const held = applied.moved
  const reviewIds = held.map(({ id }) => id)
  const count = countGates(gates, { until: 'minuted', reviewIds, come: true }, now)
  const responsible = held.flatMap(({ actors }) => actors.selfReview ?? [])
  const mails = mailsOf(input, act, responsible, count.opened)
  return {
    ok: true,
    state: 'confirmed',
    act: act.id,
    moved: held.length,
    mails: mails.map(({ id }) => id),
    writes: [
      ...applied.writes,
      { op: 'update', path: paths.conference(conference.id), data: after },
      ...count.writes,
      ...mails.map(({ write }) => write),
    ],
  }
}
