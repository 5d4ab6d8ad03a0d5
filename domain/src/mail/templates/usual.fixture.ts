import { conferenceOf } from '../../conference/conference.fixture.ts'
import { gateIdOf, paperIdOf, paths, reviewIdOf } from '../../ids.ts'
import type { Gate } from '../../model/gate.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import type { Track } from '../../model/terms.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { campaignIn, read } from '../../office/stored.fixture.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import type { OwedTask } from '../../reminders/owed/owed-task.ts'
import type { DigestItem } from '../digest/digest-item.ts'
import type { MailEnvelope } from '../envelope.ts'
import { type Content, type RenderedMail, renderMail } from '../render-mail.ts'
import { MAILS, type MailTemplate } from './mails.ts'
import type { OwnPaper } from './subjects.ts'

const MAI = 'p-lo-thi-mai'
const office = openOffice({
  campaign: { id: '2023', organisers: { partyGroup: ['p-organiser'], provincial: [], partyCell: ['p-huong'] } },
  units: [
    { id: 'u-ban', name: 'Ban Chính sách pháp luật và Quan hệ lao động', head: 'p-long' },
    { id: 'u-chi-bo', kind: 'partyCell', head: 'p-huong' },
  ],
  people: [
    { id: MAI, name: 'Lò Thị Mai' },
    { id: 'p-long', name: 'Nguyễn Đức Long' },
    { id: 'p-huong', name: 'Bùi Thị Hương' },
  ],
  subjects: ['u-ban', 'u-chi-bo'].map((unit) => ({ subject: MAI, unit })),
})
const campaign = campaignIn(office)

/** Mai's paper, sent for the second time: her board's head reads it next, and the cell's secretary. */
const paper: Paper = {
  ...read<Paper>(office, paths.paper(paperIdOf(campaign.id, MAI))),
  number: 37,
  state: 'sealed',
  revision: 2,
  accepted: 2,
  dueAt: new Date('2023-11-30T00:00:00+07:00'),
  acceptedAt: new Date('2023-11-29T09:05:00+07:00'),
}

export const reviewOf = (track: Track, actors: readonly string[], rest: Partial<Review> = {}): Review => ({
  ...read<Review>(office, paths.review(reviewIdOf(campaign.id, MAI, track))),
  stage: 'conference',
  actors: { conference: [...actors] },
  current: { selfReview: '2' },
  eventSeq: 2,
  dueAt: { conference: new Date('2023-12-05T00:00:00+07:00') },
  ...rest,
})

const asked = { by: 'p-tuan', at: new Date('2023-11-29T09:05:00+07:00'), confirmers: ['p-long'] }
export const pendingRoles = { ...asked, admin: false, organiser: ['partyGroup'] }

/** Before every date that these mails name. */
const now = new Date('2023-11-29T09:05:00+07:00')

const about = {
  paper: {
    ...{ to: 'p-lo-thi-mai', occasion: 2, campaign, paper, now },
    reviews: [reviewOf('partyGroup', ['p-long']), reviewOf('partyCell', ['p-huong'])],
  },
  conference: { to: 'p-mai', occasion: 1, campaign, now, conference: conferenceOf() },
  account: {
    ...{ to: MAI, occasion: 3, campaign, now },
    owner: { id: MAI, name: 'Lò Thị Mai' },
    access: { admin: false, organiser: ['partyGroup'] },
    done: { at: new Date('2023-11-29T09:05:00+07:00'), byName: 'Đỗ Minh Tuấn' },
  },
}

/** A paper that waits, as the mail of the morning names it. */
export const digestItem = (unit: string, line: string): DigestItem => ({
  ...{ noun: 'bản, báo cáo kiểm điểm', unit, line },
  path: '/ho-so/2023_p-lo-thi-mai',
})

/** A paper that is still owed by the end of the day after. */
export const owedTask = (title: string): OwedTask => ({
  ...{ id: 'write.2023_p-lo-thi-mai', stage: 'selfReview', title, unitName: title, late: false },
  ...{ path: '/ban-kiem-diem/2023_p-lo-thi-mai', dueAt: new Date('2023-12-01T00:00:00+07:00') },
})

/** A gate of this kind, opened; it binds the cell. */
export const openGateOf = (kind: string): Gate => ({
  id: gateIdOf('2023', kind, 'u-chi-bo'),
  campaign: '2023',
  kind,
  track: 'partyCell',
  bindsUnit: 'u-chi-bo',
  binds: [],
  requires: ['2023_p-mai_partyGroup'],
  until: 'minuted',
  passed: ['2023_p-mai_partyGroup'],
  openedAt: new Date('2023-12-04T03:00:00Z'),
  severity: 'warn',
  words: process2023.gates.find((gate) => gate.kind === kind)?.words ?? { passed: '', order: '', opened: '' },
  source: 'III.2.3',
  viewers: ['p-huong'],
})

export const openGate = openGateOf('agencyBeforeCell')

export const maisPaper: OwnPaper = { ...paper, state: 'drafting' }

const question = { unitName: 'Ban Chính sách', until: new Date('2023-12-06T15:00:00+07:00'), answered: false }

type FactsOf<T extends MailTemplate> = Parameters<(typeof MAILS)[T]['words']>[0]

/** One mail of each kind, as it is usually sent. */
export const USUAL: { [T in MailTemplate]: FactsOf<T> } = {
  receipt: { ...about.paper, submittedAt: new Date('2023-11-29T09:05:00+07:00') },
  yourTurn: { ...about.paper, to: 'p-long' },
  returned: {
    ...about.paper,
    paper: { ...paper, state: 'returned', revision: 3 },
    returned: { byName: 'Nguyễn Đức Long', remarks: 'Mục I.2 cần số liệu.\nMục II chưa nêu nguyên nhân.' },
  },
  suggested: {
    ...about.paper,
    paper: { ...paper, state: 'drafting', revision: 2 },
    suggestion: { byName: 'Lò Thị Hương' },
  },
  enteredForYou: { ...about.paper, onPaper: { byName: 'Vũ Đình Nam', paperDate: '2023-11-20' } },
  entryObjected: { ...about.paper, to: 'p-organiser' },
  notRatedChanged: { ...about.paper, paper: { ...paper, state: 'drafting' } },
  called: { ...about.conference, ownPapers: [maisPaper] },
  cancelled: about.conference,
  handout: about.conference,
  handoutWithdrawn: about.conference,
  leaderReplaced: { ...about.conference, to: 'p-huong' },
  toConfirm: { ...about.conference, to: 'p-long' },
  minutesConfirmed: { ...about.conference, minutesEnteredBy: null, ownPapers: [{ ...maisPaper, state: 'sealed' }] },
  toPropose: {
    ...about.conference,
    to: 'p-long',
    rated: [reviewOf('partyGroup', ['p-long'], { current: { conference: 'conference.3' } })],
  },
  proposed: { ...about.conference, to: 'p-organiser', proposal: { items: 8, enteredBy: null } },
  proposalReturned: { ...about.conference, to: 'p-long' },
  proposalWithdrawn: { ...about.conference, to: 'p-organiser' },
  opinionAsked: {
    ...about.conference,
    to: 'p-hoi',
    rated: [reviewOf('partyGroup', [], { stage: 'consultation', actors: { consultation: ['p-hoi'] } })],
  },
  appraised: { to: 'p-long', occasion: 7, campaign, now },
  resultEntered: { to: 'p-long', occasion: 7, campaign, now },
  orderReached: {
    ...{ to: 'p-thang', occasion: 7, campaign, now },
    gates: {
      met: [{ ...openGateOf('decisionBeforeOwnConference'), until: 'decided', viewers: ['p-thang'] }],
      bound: [],
    },
  },
  placesAllotted: { to: 'p-long', occasion: 7, campaign, now },
  questionAsked: { to: 'p-long', occasion: 8, campaign, now, question },
  questionAnswered: { to: 'p-organiser', occasion: 8, campaign, now, question: { ...question, answered: true } },
  headsTold: { to: 'p-long', occasion: 9, campaign, now },
  noticed: { to: 'p-mai', occasion: 10, campaign, now },
  petitioned: { ...about.paper, to: 'p-organiser' },
  settled: about.paper,
  planSent: {
    ...about.paper,
    to: 'p-organiser',
    paper: { ...paper, remediation: { state: 'sent', plan: `${paper.id}.remediation.2`, at: now, confirmed: [] } },
  },
  planAnswered: about.paper,
  planEntered: about.paper,
  rolesChanged: about.account,
  codeIssued: about.account,
  invited: { ...about.account, invitation: { userName: 'lothimai', current: 3, used: false } },
  passwordSet: about.account,
  addressChanged: about.account,
  addressLeft: about.account,
  accessToConfirm: {
    ...about.account,
    to: 'p-long',
    access: { admin: false, organiser: [], pending: { roles: pendingRoles, code: asked, confirmers: ['p-long'] } },
  },
  reminder: {
    ...{ to: MAI, occasion: 20231129, campaign, now, tasks: ['write.2023_p-lo-thi-mai'] },
    owed: [owedTask('Viết bản kiểm điểm cá nhân')],
  },
  digest: {
    ...{ to: 'p-organiser', occasion: 20231129, campaign, now },
    gathered: [{ mailId: 'a', items: [digestItem('Ban Chính sách', 'Bản kiểm điểm của đồng chí Lò Thị Mai')] }],
  },
  gateOpened: {
    ...about.conference,
    to: 'p-long',
    gates: {
      met: [{ ...openGateOf('collectiveBeforePeople'), bindsUnit: 'u-ban', viewers: ['p-long'] }],
      bound: [],
    },
  },
}

const ENVELOPE: MailEnvelope = {
  webUrl: 'https://kiemdiem.example',
  year: 2023,
  organiser: 'Ban Tổ chức - Kiểm tra',
  unionName: 'LĐLĐ tỉnh Lai Châu',
  recipientName: 'Lò Thị Mai',
  clerkName: null,
}

const ROWS: {
  [T in MailTemplate]: {
    clerk: string
    words: (facts: FactsOf<T>) => Content
    stillTrue: (facts: FactsOf<T>) => boolean
    dueAt?: (facts: FactsOf<T>) => Date | null
  }
} = MAILS

const factsOf = <T extends MailTemplate>(template: T, rest: Partial<FactsOf<T>>): FactsOf<T> => ({
  ...USUAL[template],
  ...rest,
})

/** The usual mail of a kind, with what is different about this one. */
export const render = <T extends MailTemplate>(
  template: T,
  rest: Partial<FactsOf<T>> = {},
  envelope: Partial<MailEnvelope> = {},
): RenderedMail => renderMail(ROWS[template], factsOf(template, rest), { ...ENVELOPE, ...envelope })

/** Whether the usual mail of a kind, with what is different about this one, would be sent. */
export const holds = <T extends MailTemplate>(template: T, rest: Partial<FactsOf<T>> = {}): boolean =>
  ROWS[template].stillTrue(factsOf(template, rest))

/** By when what the usual mail of a kind asks for is to be done, with what is different about this one. */
export const dueFor = <T extends MailTemplate>(template: T, rest: Partial<FactsOf<T>> = {}): Date | null =>
  ROWS[template].dueAt?.(factsOf(template, rest)) ?? null
