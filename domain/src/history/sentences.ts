import type { CommandName } from '../commands.ts'
import type { MailTemplate } from '../mail/templates/mails.ts'
import type { Sealing } from './entry.ts'

/**
 * Commands that are on no history of a paper or a conference: they are of something else, are told there by what they
 * make (`enterPaper` by the text that came in), or stand beside what they are about (signed copies). A new command is a line
 * here or has its sentence below, else it does not compile.
 */
const ELSEWHERE = [
  ...([
    'enterPaper',
    'acknowledgePapers',
    'readHistory',
    'readAsked',
    'giveOpinion',
    'askOutside',
    'enterReply',
    'handOverAppraisal',
    'recordDecision',
    'issueRuling',
    'readSaid',
    'writeComments',
    'readToDecide',
    'enterResult',
    'allotPlaces',
    'giveNotice',
    'readTold',
    // Between who filed it and who decided.
    'filePetition',
    'answerPetition',
    'remindLate',
    'issueReport',
    'recordSending',
    'saveTableLayout',
    'saveForm',
    'readDossier',
    'readDossierData',
    'filePapers',
    'archiveReviews',
    'handOverDossier',
    'reopenCampaign',
    'askHead',
    'answerQuestion',
    'enterNumber',
    'setCalendar',
  ] as const),
  ...(['startCopy', 'putCopyPiece', 'finishCopy', 'withdrawCopy', 'startCampaign', 'cancelOpening'] as const),
  ...(['setRoles', 'issueInvitation', 'confirmAccess', 'changePassword', 'acceptInvitation', 'resolveSignIn'] as const),
  ...([
    'saveUnit',
    'delegateUnit',
    'savePerson',
    'saveService',
    'removeFromRegistry',
    'importRegistry',
    'undoImport',
    'replaceNamed',
  ] as const),
] satisfies CommandName[]

type Told = Exclude<CommandName, (typeof ELSEWHERE)[number]> | Sealing

interface Sentence {
  says: string
  /** Only for the organisers and for who did it: others learn of it where it concerns them, if it does. */
  narrow?: true
}

const SENTENCES: Record<Told, Sentence> = {
  sealed: { says: 'Gửi bản kiểm điểm' },
  sealedUnchanged: { says: 'Gửi lại nguyên văn' },
  sealedOnPaper: { says: 'Nhập thay từ bản giấy đã ký' },
  returnPaper: { says: 'Đề nghị bổ sung, hoàn thiện' },
  suggestIssue: { says: 'Gợi ý kiểm điểm' },
  issueSuggestionLetter: { says: 'Phát hành công văn gợi ý kiểm điểm' },
  acknowledgeNotice: { says: 'Xác nhận, ghi việc nhận thông báo kết quả', narrow: true },
  sendRemediation: { says: 'Gửi kế hoạch khắc phục, cam kết', narrow: true },
  replyToRemediation: { says: 'Xác nhận, trả lại kế hoạch khắc phục, cam kết', narrow: true },
  recordRemediation: { says: 'Ghi kết quả khắc phục', narrow: true },
  completePaper: { says: 'Mở lại để hoàn thiện sau hội nghị' },
  objectToPaper: { says: 'Không đồng ý với nội dung nhập thay', narrow: true },
  setNotRated: { says: 'Ghi hoặc bỏ ghi không xếp loại chất lượng' },
  scheduleConference: { says: 'Lập, thay đổi lịch hội nghị' },
  cancelConference: { says: 'Hủy hội nghị' },
  handOutPapers: { says: 'Giao tài liệu hội nghị' },
  withdrawHandout: { says: 'Thu hồi tài liệu đã giao' },
  recordDraft: { says: 'Phát hành hoặc ghi công văn về dự thảo báo cáo' },
  issueMeetingInvitation: { says: 'Phát hành giấy mời' },
  conductConference: { says: 'Khai mạc hội nghị' },
  undoOpening: { says: 'Hoàn lại việc khai mạc' },
  replaceLeader: { says: 'Thay chủ trì hoặc thư ký' },
  openBallot: { says: 'Mở bỏ phiếu kín' },
  closeBallot: { says: 'Kết thúc bỏ phiếu kín' },
  voidBallot: { says: 'Hủy lần bỏ phiếu kín' },
  confirmMinutes: { says: 'Xác nhận biên bản' },
  reopenMinutes: { says: 'Mở lại biên bản' },
  sendProposal: { says: 'Gửi hồ sơ đề nghị xếp loại' },
  returnProposal: { says: 'Trả lại hoặc rút hồ sơ đề nghị xếp loại' },
  objectToEntry: { says: 'Không đồng ý với văn bản nhập thay', narrow: true },
}

const isTold = (what: string): what is Told => Object.hasOwn(SENTENCES, what)

/** What an event says, or null where it is on no history that this person reads. */
export const sentenceOf = (what: string, isClose: boolean): string | null => {
  if (!isTold(what)) return null
  const { says, narrow } = SENTENCES[what]
  return narrow && !isClose ? null : says
}

/** Mails whose delivery others than its receiver may know of: none whose being sent says what is hidden from who waits. */
const MAIL_NAMES: Partial<Record<MailTemplate, string>> = {
  receipt: 'Giấy báo tiếp nhận',
  yourTurn: 'Thư mời xem bản đã gửi',
  returned: 'Thư đề nghị bổ sung, hoàn thiện',
  suggested: 'Thư báo gợi ý kiểm điểm',
  enteredForYou: 'Thư báo đã nhập thay từ bản giấy',
  notRatedChanged: 'Thư báo không xếp loại chất lượng',
  called: 'Thư mời dự hội nghị',
  cancelled: 'Thư báo hủy hội nghị',
  handout: 'Thư báo tài liệu hội nghị',
  handoutWithdrawn: 'Thư báo thu hồi tài liệu',
  leaderReplaced: 'Thư báo có người làm thay',
  toConfirm: 'Thư đề nghị xác nhận biên bản',
  minutesConfirmed: 'Thư báo biên bản đã xác nhận',
  toPropose: 'Thư đề nghị gửi hồ sơ xếp loại',
  proposed: 'Thư báo đã gửi hồ sơ xếp loại',
  proposalReturned: 'Thư báo trả lại hồ sơ xếp loại',
  proposalWithdrawn: 'Thư báo rút hồ sơ xếp loại',
}

/** What a mail is called on a history, or null where it does not stand on one. */
export const mailNameOf = (template: MailTemplate): string | null => MAIL_NAMES[template] ?? null
