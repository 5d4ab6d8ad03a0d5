import { appraised } from '../../appraisal/appraised.ts'
import { questionAnswered, questionAsked } from '../../appraisal/question/question-mails.ts'
import { opinionAsked } from '../../consultation/opinion-asked.ts'
import { placesAllotted } from '../../decision/places/places-allotted.ts'
import { orderReached } from '../../decision/record/order-reached.ts'
import { resultEntered } from '../../decision/result/result-entered.ts'
import { headsTold, noticed } from '../../notice/notice-mails.ts'
import { petitioned, settled } from '../../notice/petition/petition-mails.ts'
import { planAnswered, planEntered, planSent } from '../../remediation/remediation-mails.ts'
import { reminder } from '../../reminders/reminder.ts'
import { digest } from '../digest/digest.ts'
import { accessToConfirm } from './account/access-to-confirm.ts'
import { addressChanged, addressLeft } from './account/address-changed.ts'
import { codeIssued } from './account/code-issued.ts'
import { invited } from './account/invited.ts'
import { passwordSet } from './account/password-set.ts'
import { rolesChanged } from './account/roles-changed.ts'
import { called } from './conference/called.ts'
import { cancelled } from './conference/cancelled.ts'
import { gateOpened } from './conference/gate-opened.ts'
import { handout } from './conference/handout.ts'
import { handoutWithdrawn } from './conference/handout-withdrawn.ts'
import { leaderReplaced } from './conference/leader-replaced.ts'
import { minutesConfirmed } from './conference/minutes-confirmed.ts'
import { proposalReturned, proposalWithdrawn } from './conference/proposal/proposal-back.ts'
import { proposed } from './conference/proposal/proposed.ts'
import { toPropose } from './conference/proposal/to-propose.ts'
import { toConfirm } from './conference/to-confirm.ts'
import type { AnyMailRow } from './mail-row.ts'
import { enteredForYou, entryObjected } from './paper/entered-for-you.ts'
import { notRatedChanged } from './paper/not-rated-changed.ts'
import { receipt } from './paper/receipt.ts'
import { returned } from './paper/returned.ts'
import { suggested } from './paper/suggested.ts'
import { yourTurn } from './paper/your-turn.ts'
import type { SubjectKind } from './subjects.ts'

/** Every mail of the product, one row each. A name is for ever: it is part of the ids of the outbox. */
export const MAILS = {
  receipt,
  yourTurn,
  returned,
  suggested,
  enteredForYou,
  entryObjected,
  notRatedChanged,
  called,
  cancelled,
  handout,
  handoutWithdrawn,
  leaderReplaced,
  toConfirm,
  minutesConfirmed,
  toPropose,
  proposed,
  proposalReturned,
  proposalWithdrawn,
  opinionAsked,
  appraised,
  resultEntered,
  orderReached,
  placesAllotted,
  questionAsked,
  questionAnswered,
  headsTold,
  noticed,
  petitioned,
  settled,
  planSent,
  planAnswered,
  planEntered,
  gateOpened,
  rolesChanged,
  codeIssued,
  invited,
  passwordSet,
  accessToConfirm,
  addressChanged,
  addressLeft,
  reminder,
  digest,
} satisfies Record<string, AnyMailRow>

export type MailTemplate = keyof typeof MAILS
/** What this mail is about. */
export type AboutOf<T extends MailTemplate> = (typeof MAILS)[T]['about']
/** The mails about this kind of subject. */
export type MailsAbout<K extends SubjectKind> = {
  [T in MailTemplate]: AboutOf<T> extends K ? T : never
}[MailTemplate]
