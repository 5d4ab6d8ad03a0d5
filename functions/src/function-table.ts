import type { CommandName } from '@kiemdiem/domain/commands'
import type { AUTOMATIC } from '@kiemdiem/domain/policy/endpoints'

/**
 * As whom each function runs. Each of these service accounts has only the roles that its functions need
 * (docs/operations.md §2), so that who takes over one of them has not got the rest. The project's own domain is added when
 * it is deployed.
 */
export const ACCOUNTS = {
  /** Papers, conferences, opinions: reads and writes documents, asks for mails. */
  work: 'kiemdiem-work@',
  /** The only ones that touch Auth and know the key of its addresses. */
  accounts: 'kiemdiem-accounts@',
  /** The only ones that can open a sheet. */
  ballots: 'kiemdiem-ballots@',
  /** What happened and what is due: triggers and schedules. */
  events: 'kiemdiem-events@',
  /** The only one that knows the password of the SMTP server. */
  mail: 'kiemdiem-mail@',
} as const

interface Row {
  account: keyof typeof ACCOUNTS
  /** Where the bill ends: so many instances at once, however many ask. */
  maxInstances: number
  /** Requests that one instance works on at the same time. */
  concurrency: number
  /** Whether a browser has to show that it is one of our pages, once APP_CHECK is on. Nobody calls the others. */
  appCheck: boolean
}

/** Hundreds of people of a room or a campaign, in the same minute. */
const crowd: Row = { account: 'work', maxInstances: 20, concurrency: 80, appCheck: true }
/** What few people do a few times a day. */
const few: Row = { ...crowd, maxInstances: 5 }
/** Files of thousands of people: one at a time on an instance, for the memory. */
const file: Row = { ...few, maxInstances: 2, concurrency: 1 }
const account: Row = { account: 'accounts', maxInstances: 3, concurrency: 80, appCheck: true }
/** Opening sheets keeps a processor busy: nobody else waits behind it. */
const ballot: Row = { account: 'ballots', maxInstances: 5, concurrency: 1, appCheck: true }
const trigger: Row = { account: 'events', maxInstances: 20, concurrency: 80, appCheck: false }
/** One run at a time. */
const schedule: Row = { ...trigger, maxInstances: 1, concurrency: 1 }

/** Every deployed function; a test compares the endpoints that are really exported with it. */
export const FUNCTIONS: Record<CommandName | keyof typeof AUTOMATIC, Row> = {
  acceptInvitation: { ...account, maxInstances: 10 },
  acknowledgePapers: crowd,
  allotPlaces: few,
  answerQuestion: few,
  askHead: few,
  askOutside: few,
  cancelOpening: few,
  cancelConference: few,
  changePassword: account,
  closeBallot: ballot,
  completePaper: crowd,
  conductConference: crowd,
  confirmAccess: account,
  confirmMinutes: few,
  enterNumber: few,
  enterPaper: few,
  enterReply: few,
  enterResult: few,
  // Ten megabytes in memory.
  finishCopy: { ...file, maxInstances: 5 },
  acknowledgeNotice: few,
  answerPetition: few,
  filePetition: few,
  recordRemediation: few,
  issueReport: few,
  recordSending: few,
  saveTableLayout: few,
  saveForm: few,
  replyToRemediation: few,
  sendRemediation: few,
  giveNotice: few,
  readDossier: few,
  readDossierData: few,
  filePapers: few,
  archiveReviews: few,
  handOverDossier: few,
  reopenCampaign: few,
  giveOpinion: few,
  handOutPapers: few,
  handOverAppraisal: few,
  importRegistry: file,
  issueInvitation: account,
  issueMeetingInvitation: few,
  issueSuggestionLetter: few,
  objectToEntry: few,
  objectToPaper: few,
  openBallot: ballot,
  // A megabyte a call, in base64.
  putCopyPiece: { ...few, concurrency: 8 },
  readAsked: few,
  readHistory: few,
  readToDecide: few,
  readTold: few,
  recordDraft: few,
  reopenMinutes: few,
  replaceLeader: few,
  remindLate: few,
  removeFromRegistry: few,
  resolveSignIn: { ...account, maxInstances: 10 },
  recordDecision: few,
  issueRuling: few,
  readSaid: few,
  writeComments: few,
  returnPaper: few,
  returnProposal: few,
  savePerson: account,
  replaceNamed: few,
  saveService: few,
  saveUnit: few,
  delegateUnit: few,
  scheduleConference: few,
  sendProposal: few,
  setCalendar: few,
  setNotRated: few,
  setRoles: account,
  startCopy: few,
  startCampaign: { ...few, maxInstances: 1 },
  suggestIssue: few,
  undoImport: file,
  undoOpening: few,
  voidBallot: ballot,
  withdrawCopy: few,
  withdrawHandout: few,
  onBallotCreated: trigger,
  onRevisionCreated: trigger,
  // What it makes, it makes step by step; the queue sets the pace.
  runJob: { ...trigger, maxInstances: 2, concurrency: 4 },
  // Its connections are counted by the SMTP server, all of them together; the queue sets the pace.
  sendMail: { account: 'mail', maxInstances: 1, concurrency: 80, appCheck: false },
  sendDigests: schedule,
  sweepMail: schedule,
  sweepSeals: schedule,
  recountProgress: schedule,
}

/** A command of a test that is not deployed runs as those of few people do. */
export const rowOf = (name: string): Row => Object.entries(FUNCTIONS).find(([each]) => each === name)?.[1] ?? few

/** What a function is defined with besides its own. */
export const optionsOf = (name: string) => {
  const { account: runsAs, maxInstances, concurrency } = rowOf(name)
  return { serviceAccount: ACCOUNTS[runsAs], maxInstances, concurrency }
}
