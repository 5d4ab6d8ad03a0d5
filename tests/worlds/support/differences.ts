import { paths } from '@kiemdiem/domain/ids'
import { emailHash } from '../../../functions/src/accounts/hash.ts'
import { COPY_HOMES } from './copies.ts'
import { type Hidden, USUAL } from './hidden.ts'
import {
  BALLOT,
  COMMENT,
  DECISION,
  heldRow,
  ISSUE,
  ITEM,
  LETTER,
  MINUTES,
  NOTE,
  OPINION,
  PETITION,
  PLAN,
  PLAN_REPLY,
  PROPOSAL,
  paperOf,
  QUESTION,
  RULING,
  reviewOf,
  SHEET,
  SITTING_ITEM,
} from './places.ts'
import { VIEWERS, type Viewer } from './viewers.ts'

/** Hidden values that are told apart by the documents in which alone they may stand (design §4). */
export interface Difference {
  name: string
  change: Partial<Hidden>
  homes: readonly string[]
  /** Who is sent it, if anybody is. */
  byMail?: Viewer
}

const OTHER_EMAIL = 'lo.thi.mai@thu-nghiem.example'
const cadre = paperOf('cadre')
export const laterPart = (stage: string): string => `${paths.review(reviewOf('cadre', 'partyGroup'))}/parts/${stage}.1`
/** What the conference said of who was reviewed there, as the subject and those present read it. */
export const MINUTED = paths.reviewPart(reviewOf('reviewed', 'partyGroup'), 'conference.3')
const bothAddresses = [USUAL.email, OTHER_EMAIL].map((email) => paths.signInEmail(emailHash(email)))

/** Read by opening a document and in no list. */
const OPENED: readonly Difference[] = [
  { name: 'an e-mail', change: { email: OTHER_EMAIL }, homes: [paths.contact(VIEWERS.cadre), ...bothAddresses] },
  {
    name: 'a decided rating',
    change: { decidedRating: 'notCompleted' },
    homes: [laterPart('decision'), DECISION, RULING],
  },
  {
    name: 'what the head of a unit is told before his people',
    change: { toldFirst: 'notCompleted' },
    homes: [laterPart('notice')],
  },
  {
    name: 'the stage that the organiser’s own review has reached',
    change: { stageOfOrganiser: 'notice' },
    homes: [paths.reviewEvent(reviewOf('organiser', 'partyGroup'), 2)],
  },
  {
    name: 'a sealed text and its self-rating',
    change: { sealedText: 'Còn chậm hai việc.', selfRating: 'outstanding' },
    homes: [paths.revision(cadre, 1), paths.draft(cadre)],
  },
  {
    name: 'the text of a draft',
    change: { draftText: 'Chưa nghĩ xong.' },
    homes: [paths.draft(paperOf('returned'))],
  },
  {
    name: 'a birth date and a telephone number',
    change: { birthDate: '1979-12-31', phone: '0912 999 999' },
    // What a print of the sealed text states keeps it apart too.
    homes: [paths.personal(VIEWERS.cadre), paths.paperPersonal(cadre, 1), paths.contact(VIEWERS.cadre)],
  },
  {
    name: 'discipline of earlier years',
    change: { discipline: 'Cảnh cáo' },
    homes: [paths.service(VIEWERS.cadre)],
  },
  { name: 'a ballot', change: { ballot: 'cGhpZXUgMg==' }, homes: [BALLOT] },
  { name: 'a note of one who attends', change: { note: 'Chưa rõ số liệu.' }, homes: [NOTE] },
  { name: 'an issue to be answered', change: { issue: 'Để xảy ra khiếu nại.' }, homes: [ISSUE] },
]

/** Listed too, by those who may open them. */
const LISTED: readonly Difference[] = [
  {
    name: 'an appraised rating, and the mark it comes from',
    change: { appraisedRating: 'completed' },
    homes: [laterPart('appraisal'), paths.mark(reviewOf('cadre', 'partyGroup'))],
  },
  {
    name: 'what was decided, as others of the group count it',
    change: { decidedOnSheet: 'completed' },
    homes: [SHEET],
  },
  { name: 'how many outstanding a head was allotted', change: { placesOnSheet: 2 }, homes: [SHEET] },
  {
    name: 'what who decides writes of somebody',
    change: { deciderSays: 'Còn chậm, thiếu chủ động.' },
    homes: [COMMENT],
  },
  {
    name: 'a petition',
    change: { petition: 'Đề nghị xem lại kết luận.' },
    homes: [PETITION],
  },
  {
    name: 'what somebody plans to mend, and what is said of it',
    change: { mended: 'Để sót hồ sơ của đoàn viên.' },
    homes: [PLAN, PLAN_REPLY],
  },
  { name: 'a signed copy', change: { signedCopy: 'Bản quét khác.' }, homes: COPY_HOMES },
  {
    name: 'an opinion of a consulted body',
    change: { opinion: 'Đề nghị xem lại.', opinedRating: 'notCompleted' },
    homes: [OPINION, SHEET, paths.reviewPart(reviewOf('reviewed', 'partyGroup'), 'consultation.5')],
  },
  {
    name: 'discipline of the year that is rated, as the table of appraisal knows it',
    change: { disciplinedBy: 'party' },
    homes: [paths.service(VIEWERS.reviewed), SHEET],
  },
  {
    name: 'a question to the head of a unit',
    change: { question: 'Đề nghị nêu rõ việc khắc phục.' },
    homes: [QUESTION, paths.reviewPart(reviewOf('reviewed', 'partyGroup'), 'question.6')],
  },
  {
    name: 'what a body outside answers',
    change: { reply: 'Có ý kiến của tổ dân phố.', repliedRating: 'notCompleted' },
    homes: [SHEET, paths.reviewPart(reviewOf('reviewed', 'partyGroup'), `reply.${LETTER + 1}`)],
  },
  { name: 'minutes being taken', change: { draftMinutes: 'Có ý kiến trái chiều.' }, homes: [SITTING_ITEM] },
  {
    name: 'why somebody was absent, and what the minutes say of nobody',
    change: { absence: 'Việc gia đình', course: 'Thảo luận về nhân sự.' },
    homes: [heldRow('roll'), heldRow('general'), MINUTES],
  },
  {
    name: 'what a conference said of one subject, the votes and the rating proposed',
    change: {
      comments: 'Còn nể nang.',
      votes: { outstanding: 0, good: 2, completed: 2, notCompleted: 0, invalid: 0 },
      proposedRating: 'completed',
    },
    homes: [heldRow(ITEM), MINUTES, PROPOSAL, MINUTED, SHEET],
  },
]

/** The writer is sent them; of one without e-mail the clerk is told only that there are some. */
const MAILED: readonly Difference[] = [
  {
    name: 'the remarks of returns',
    change: { remarks: 'Viết lại toàn bộ.', remarksWithoutMail: 'Viết lại mục I.' },
    homes: [paths.paperReturn(paperOf('returned'), 1), paths.paperReturn(paperOf('noMail'), 1)],
    byMail: 'returned',
  },
]

/**
 * What is compared in one look, because what each shows lawfully hides nothing of the others: documents are told apart
 * by their homes; lists and mails are not, and stand alone.
 */
export const TOGETHER = { 'read where they stand': OPENED, 'listed too': LISTED, 'sent by mail': MAILED } as const

export const EVERY_DIFFERENCE: readonly Difference[] = [...OPENED, ...LISTED, ...MAILED]

/** Several as one: what changes and where. */
export const allOf = (differences: readonly Difference[]): { change: Partial<Hidden>; homes: string[] } => ({
  change: Object.assign({}, ...differences.map(({ change }) => change)),
  homes: [...new Set(differences.flatMap(({ homes }) => homes))].sort(),
})
