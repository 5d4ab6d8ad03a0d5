import type {
  AcknowledgePapersInput,
  CancelConferenceInput,
  CloseBallotInput,
  CompletePaperInput,
  ConductConferenceInput,
  ConfirmAnswer,
  ConfirmMinutesInput,
  DueEffect,
  HandOutPapersInput,
  OpenBallotInput,
  ProposalAnswer,
  ReopenMinutesInput,
  ScheduleAnswer,
  ScheduleConferenceInput,
  SendProposalInput,
  SetCalendarInput,
  SuggestIssueInput,
} from '@kiemdiem/domain/conference/inputs'
import type { Track } from '@kiemdiem/domain/model/terms'
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions'
import { firebaseApp, REGION } from './firebase/firebase-app.ts'

const functions = getFunctions(firebaseApp, REGION)
if (__EMULATORS__) connectFunctionsEmulator(functions, __EMULATORS__.functions.host, __EMULATORS__.functions.port)

/** A server function by name. Rejections are FirebaseErrors that lib/errors-vi.ts puts into words. */
const callable = <Input, Output>(name: string) => {
  const call = httpsCallable<Input, Output>(functions, name, { timeout: 30_000 })
  return async (input: Input): Promise<Output> => (await call(input)).data
}

/** `key`: made once for each intention (newKey) and sent again on a repeat, so that a repeat does nothing twice. */
interface Keyed {
  key: string
}
export const newKey = (): string => crypto.randomUUID()

export const resolveSignIn = callable<{ email: string }, { authEmail: string }>('resolveSignIn')

export const acceptInvitation = callable<Keyed & { code: string; password: string }, { userName: string }>(
  'acceptInvitation',
)

export interface Issued {
  code: string
  userName: string
  name: string
  /** ISO instant. */
  expiresAt: string
}
export const issueInvitation = callable<Keyed & { personId: string }, Issued>('issueInvitation')

export interface RolesInput extends Keyed {
  personId: string
  active: boolean
  admin: boolean
  organiser: Track[]
}
export const setRoles = callable<RolesInput, unknown>('setRoles')

export const returnPaper = callable<Keyed & { paperId: string; revision: number; remarks: string }, unknown>(
  'returnPaper',
)

export const suggestIssue = callable<SuggestIssueInput, { number: number }>('suggestIssue')
export const completePaper = callable<CompletePaperInput, { revision: number }>('completePaper')
export const scheduleConference = callable<ScheduleConferenceInput, ScheduleAnswer>('scheduleConference')
export const cancelConference = callable<CancelConferenceInput, unknown>('cancelConference')
export const setCalendar = callable<SetCalendarInput, { effects: DueEffect[] }>('setCalendar')
export const handOutPapers = callable<HandOutPapersInput, unknown>('handOutPapers')
export const acknowledgePapers = callable<AcknowledgePapersInput, unknown>('acknowledgePapers')
export const conductConference = callable<ConductConferenceInput, unknown>('conductConference')
export const openBallot = callable<OpenBallotInput, unknown>('openBallot')
export const closeBallot = callable<CloseBallotInput, { turnout: number }>('closeBallot')
export const confirmMinutes = callable<ConfirmMinutesInput, ConfirmAnswer>('confirmMinutes')
export const reopenMinutes = callable<ReopenMinutesInput, unknown>('reopenMinutes')
export const sendProposal = callable<SendProposalInput, ProposalAnswer>('sendProposal')
