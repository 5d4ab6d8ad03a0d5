import type { PolicyRow } from '../policy.ts'
import { CONFERENCE_CALLABLE_ROWS } from './conference-callables.ts'

/** Every endpoint that a browser may call. Triggers, tasks and schedules answer nobody (ENDPOINTS). */
export const CALLABLE_ROWS: readonly PolicyRow[] = [
  ...CONFERENCE_CALLABLE_ROWS,
  {
    resource: 'returnPaper',
    does: ['call'],
    who: 'returner',
    when: ['notWriter', 'campaignOpen', 'selfReviewOpen', 'remarksGiven', 'atConference'],
    why: 'Trưởng đơn vị đề nghị cán bộ bổ sung, hoàn thiện trước hội nghị.',
  },
  {
    resource: 'returnPaper',
    does: ['call'],
    who: 'organiser',
    when: ['noReturner', 'notWriter', 'campaignOpen', 'selfReviewOpen', 'remarksGiven', 'atConference'],
    why: 'Bản của trưởng đơn vị và của tập thể do bộ phận tổ chức đề nghị bổ sung.',
  },
  {
    resource: 'setRoles',
    does: ['call'],
    who: 'admin',
    when: ['adminRemains'],
    why: 'Phân quyền, khóa và mở tài khoản; không tự làm mất người quản trị cuối cùng.',
  },
  {
    resource: 'issueInvitation',
    does: ['call'],
    who: 'admin',
    when: ['personActive'],
    why: 'Cấp mã truy cập lần đầu hoặc cấp lại khi quên mật khẩu.',
  },
  {
    resource: 'acceptInvitation',
    does: ['call'],
    who: 'codeHolder',
    when: ['codeValid', 'personActive'],
    why: 'Đặt mật khẩu lần đầu bằng mã in trên phiếu.',
  },
  {
    resource: 'resolveSignIn',
    does: ['call'],
    who: 'anyone',
    when: [],
    why: 'Đăng nhập bằng thư điện tử; câu trả lời không cho biết tài khoản có hay không.',
  },
]

/** Every deployed endpoint and what sets it off; a new one without a line here fails the build. */
export const ENDPOINTS = {
  returnPaper: 'callable',
  setRoles: 'callable',
  issueInvitation: 'callable',
  acceptInvitation: 'callable',
  resolveSignIn: 'callable',
  suggestIssue: 'callable',
  completePaper: 'callable',
  scheduleConference: 'callable',
  cancelConference: 'callable',
  setCalendar: 'callable',
  handOutPapers: 'callable',
  acknowledgePapers: 'callable',
  conductConference: 'callable',
  openBallot: 'callable',
  closeBallot: 'callable',
  confirmMinutes: 'callable',
  reopenMinutes: 'callable',
  sendProposal: 'callable',
  onRevisionCreated: 'trigger',
  onBallotCreated: 'trigger',
  sendMail: 'task',
  sweepMail: 'schedule',
  sweepSeals: 'schedule',
  recountProgress: 'schedule',
} as const satisfies Record<string, 'callable' | 'trigger' | 'task' | 'schedule'>
