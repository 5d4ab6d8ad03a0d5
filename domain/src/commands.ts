import type * as z from 'zod/mini'
import { changePassword } from './accounts/entry/change-password.ts'
import { confirmAccess } from './accounts/entry/confirm-access.ts'
import { acceptInvitation, resolveSignIn } from './accounts/entry/entrance.ts'
import { issueInvitation } from './accounts/entry/issue-invitation.ts'
import { setRoles } from './accounts/roles/set-roles.ts'
import { handOverAppraisal } from './appraisal/hand-over.ts'
import { answerQuestion } from './appraisal/question/answer-question.ts'
import { askHead } from './appraisal/question/ask-head.ts'
import type { CommandShape } from './commands/command.ts'
import { closeBallot } from './conference/ballot/close-ballot.ts'
import { openBallot } from './conference/ballot/open-ballot.ts'
import { voidBallot } from './conference/ballot/void-ballot.ts'
import { acknowledgePapers } from './conference/handout/acknowledge-papers.ts'
import { handOutPapers } from './conference/handout/hand-out-papers.ts'
import { issueMeetingInvitation } from './conference/handout/issue-meeting-invitation.ts'
import { recordDraft } from './conference/handout/record-draft.ts'
import { withdrawHandout } from './conference/handout/withdraw-handout.ts'
import { conductConference } from './conference/meeting/conduct.ts'
import { replaceLeader } from './conference/meeting/replace-leader.ts'
import { undoOpening } from './conference/meeting/undo-opening.ts'
import { confirmMinutes } from './conference/minutes/confirm.ts'
import { reopenMinutes } from './conference/minutes/reopen.ts'
import { sendProposal } from './conference/proposal/send-proposal.ts'
import { objectToEntry } from './conference/remark/object-to-entry.ts'
import { returnProposal } from './conference/remark/return-proposal.ts'
import { cancelConference } from './conference/schedule/cancel.ts'
import { setCalendar } from './conference/schedule/dates/set-calendar.ts'
import { scheduleConference } from './conference/schedule/schedule.ts'
import { giveOpinion } from './consultation/give-opinion.ts'
import { askOutside } from './consultation/outside/ask-outside.ts'
import { enterReply } from './consultation/outside/enter-reply.ts'
import { readAsked } from './consultation/read-asked.ts'
import { finishCopy } from './copies/finish-copy.ts'
import { putCopyPiece } from './copies/pieces/put-copy-piece.ts'
import { startCopy } from './copies/start-copy.ts'
import { withdrawCopy } from './copies/withdraw-copy.ts'
import { readSaid } from './decision/comment/read-said.ts'
import { writeComments } from './decision/comment/write-comments.ts'
import { allotPlaces } from './decision/places/allot-places.ts'
import { recordDecision } from './decision/record/record-decision.ts'
import { enterResult } from './decision/result/enter-result.ts'
import { issueRuling } from './decision/ruling/issue-ruling.ts'
import { readToDecide } from './decision/shown/read-to-decide.ts'
import { enterNumber } from './docket/enter-number.ts'
import { archiveReviews } from './dossier/commands/archive-reviews.ts'
import { filePapers } from './dossier/commands/file-papers.ts'
import { handOverDossier } from './dossier/commands/hand-over-dossier.ts'
import { readDossier } from './dossier/commands/read-dossier.ts'
import { readDossierData } from './dossier/commands/read-dossier-data.ts'
import { reopenCampaign } from './dossier/commands/reopen-campaign.ts'
import { readHistory } from './history/read-history.ts'
import { acknowledgeNotice } from './notice/acknowledge-notice.ts'
import { giveNotice } from './notice/give/give-notice.ts'
import { answerPetition } from './notice/petition/answer-petition.ts'
import { filePetition } from './notice/petition/file-petition.ts'
import { readTold } from './notice/printed/read-told.ts'
import { cancelOpening } from './opening/start/cancel-opening.ts'
import { startCampaign } from './opening/start/start-campaign.ts'
import { completePaper } from './papers/complete-paper.ts'
import { enterPaper } from './papers/on-paper/enter-paper.ts'
import { objectToPaper } from './papers/on-paper/object-to-paper.ts'
import { returnPaper } from './papers/return-paper.ts'
import { issueSuggestionLetter } from './papers/suggest/issue-suggestion-letter.ts'
import { suggestIssue } from './papers/suggest/suggest-issue.ts'
import { setNotRated } from './ratings/not-rated/set-not-rated.ts'
import { removeFromRegistry } from './registry/commands/remove-from-registry.ts'
import { savePerson } from './registry/commands/save-person.ts'
import { saveService } from './registry/commands/save-service.ts'
import { saveUnit } from './registry/commands/save-unit.ts'
import { delegateUnit } from './registry/delegation/delegate-unit.ts'
import { importRegistry } from './registry/import/store/import-registry.ts'
import { undoImport } from './registry/import/store/undo-import.ts'
import { replaceNamed } from './registry/named/replace-named.ts'
import { recordRemediation } from './remediation/commands/record-remediation.ts'
import { replyToRemediation } from './remediation/commands/reply-to-remediation.ts'
import { sendRemediation } from './remediation/commands/send-remediation.ts'
import { remindLate } from './reminders/late/remind-late.ts'
import { issueReport } from './report/issue-report.ts'
import { recordSending } from './report/record-sending.ts'
import { saveForm } from './tables/form/save-form.ts'
import { saveTableLayout } from './tables/save-layout.ts'

/**
 * Every action that a browser may call, one row each (design §4). What is one's own text is not here: drafts are saved
 * and papers sealed by writing documents, as the policy's rows of documents say.
 */
export const COMMANDS = {
  returnPaper,
  suggestIssue,
  issueSuggestionLetter,
  completePaper,
  enterPaper,
  objectToPaper,
  setNotRated,
  readHistory,
  scheduleConference,
  cancelConference,
  setCalendar,
  handOutPapers,
  withdrawHandout,
  recordDraft,
  issueMeetingInvitation,
  acknowledgePapers,
  conductConference,
  undoOpening,
  replaceLeader,
  openBallot,
  closeBallot,
  voidBallot,
  confirmMinutes,
  reopenMinutes,
  sendProposal,
  returnProposal,
  objectToEntry,
  readAsked,
  giveOpinion,
  askOutside,
  enterReply,
  handOverAppraisal,
  recordDecision,
  issueRuling,
  readSaid,
  writeComments,
  readToDecide,
  enterResult,
  allotPlaces,
  giveNotice,
  acknowledgeNotice,
  readTold,
  filePetition,
  answerPetition,
  readDossier,
  readDossierData,
  filePapers,
  archiveReviews,
  handOverDossier,
  reopenCampaign,
  remindLate,
  sendRemediation,
  replyToRemediation,
  recordRemediation,
  issueReport,
  recordSending,
  saveTableLayout,
  saveForm,
  askHead,
  answerQuestion,
  startCopy,
  putCopyPiece,
  finishCopy,
  withdrawCopy,
  enterNumber,
  startCampaign,
  cancelOpening,
  setRoles,
  issueInvitation,
  confirmAccess,
  saveUnit,
  delegateUnit,
  savePerson,
  saveService,
  replaceNamed,
  removeFromRegistry,
  changePassword,
  importRegistry,
  undoImport,
  acceptInvitation,
  resolveSignIn,
} as const satisfies Record<string, CommandShape>
export type CommandName = keyof typeof COMMANDS

/** What a browser sends with a command, and what it gets. */
export type InputOf<Name extends CommandName> = z.input<(typeof COMMANDS)[Name]['input']>
export type AnswerOf<Name extends CommandName> = (typeof COMMANDS)[Name] extends {
  answer: (...given: never[]) => infer Answer
}
  ? Answer
  : never
