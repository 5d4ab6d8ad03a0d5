import { MINUTES_TEXT_MAX } from '@kiemdiem/domain/model/minutes'
import { RATINGS } from '@kiemdiem/domain/model/terms'
import { ANOTHER } from '../cells/arrange.ts'
import { Fraction } from '../emulator/encode.ts'

type Content = Record<string, unknown>

/** A save of one row of the minutes, as far as it differs from an honest one of an item. */
export interface RowShape {
  rowId?: string
  /** What the row holds; an honest item where absent. */
  content?: Content
  /** Overrides of the fields that say who saved it. */
  saved?: Content
  /** How far the revision is from the next one. */
  away?: number
  /** Not the server's time but this; null leaves it out. */
  at?: Date | null
}

const FORGED = new Date('2026-11-01T00:00:00Z')
const VOTES = { outstanding: 2, good: 9, completed: 0, notCompleted: 0, invalid: 1 }

const item = (more: Content = {}): Content => ({
  state: 'pending',
  deferredBecause: '',
  comments: '',
  answer: '',
  tally: null,
  proposed: null,
  remark: '',
  ...more,
})
const general = (more: Content = {}): RowShape => ({
  rowId: 'general',
  content: { startedAt: '08:00', endedAt: '', course: 'Khai mạc.', conclusion: '', readBack: false, ...more },
})
const roll = (more: Content = {}): RowShape => ({
  rowId: 'roll',
  content: { present: ['p-an', 'g-1'], absent: { 'p-be': 'Nghỉ ốm' }, ...more },
})
const sheets = (more: Content = {}): RowShape => ({
  rowId: 'sheets',
  content: { issued: 12, returned: 12, invalid: 0, ...more },
})
const said = (more: Content): RowShape => ({ content: item({ state: 'reviewed', ...more }) })
const tally = (more: Content): RowShape => said({ tally: { ...VOTES, ...more } })
const at = (rowId: string, { content }: RowShape): RowShape => ({ rowId, ...(content ? { content } : {}) })

const longest = 'a'.repeat(MINUTES_TEXT_MAX)

/** Saves that a screen may make. */
export const HONEST_ROWS: Record<string, RowShape> = {
  yes: {},
  reviewed: said({ comments: 'Nhất trí.', answer: 'Tiếp thu.', tally: VOTES, proposed: 'good', remark: 'Tốt.' }),
  explained: said({ proposed: 'good', differsBecause: 'Theo thảo luận tại hội nghị.' }),
  deferred: { content: item({ state: 'deferred', deferredBecause: 'Đi công tác.' }) },
  longest: said({ comments: longest }),
  ...Object.fromEntries(RATINGS.map((rating) => [rating, said({ proposed: rating })])),
  general: general(),
  generalAtTheEnd: general({ startedAt: '', endedAt: '23:59', conclusion: 'Kết luận.', readBack: true }),
  roll: roll(),
  cameLate: roll({ late: { 'p-an': '08:20' }, left: { 'g-1': '10:00' } }),
  nobodyMarked: roll({ present: [], absent: {} }),
  sheets: sheets(),
  sheetsTellers: sheets({ tellers: ['p-an', 'g-1'] }),
  sheetsInvalid: sheets({ issued: 0, returned: 0, invalid: 3 }),
}

const wrongText = (of: (more: Content) => RowShape, ...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [`listFor ${field}`, of({ [field]: [] })]))
const wrongCount = (of: (more: Content) => RowShape, ...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [`fractionFor ${field}`, of({ [field]: new Fraction(1) })]))

/** Saves that break `oneRow`, each in one way. */
export const DISHONEST_ROWS: Record<string, RowShape> = {
  no: { saved: { by: ANOTHER } },
  noBy: { saved: { by: null } },
  idOfAnother: { saved: { id: 'item.p-khac' } },
  staleRev: { away: -1 },
  leapingRev: { away: 1 },
  fractionalRev: { saved: { rev: new Fraction(1) } },
  nextFractionalRev: { saved: { rev: new Fraction(2) } },
  wordForRev: { saved: { rev: '1' } },
  forgedTime: { at: FORGED },
  noTime: { at: null },
  rowOfNoKind: { rowId: 'them' },
  itemOffAgenda: { rowId: 'item.p-khac' },
  itemOfNobody: { rowId: 'item.' },
  itemBelow: { rowId: 'xitem.p-an' },
  itemAsGeneral: { rowId: 'general' },
  generalAsRoll: at('roll', general()),
  generalAsItem: at('item.p-an', general()),
  rollAsGeneral: at('general', roll()),
  rollAsSheets: at('sheets', roll()),
  sheetsAsRoll: at('roll', sheets()),
  sheetsAsItem: at('item.p-an', sheets()),
  extraInItem: said({ them: true }),
  extraInGeneral: general({ them: true }),
  extraInRoll: roll({ them: true }),
  extraInSheets: sheets({ them: true }),
  extraInTally: tally({ them: 1 }),
  lackingInItem: { content: { state: 'pending' } },
  unknownState: said({ state: 'them' }),
  unknownRating: said({ proposed: 'perfect' }),
  wordForTally: said({ tally: 'đủ' }),
  emptyTally: said({ tally: {} }),
  tooLong: said({ comments: `${longest}a` }),
  numberForText: said({ comments: 7 }),
  ...wrongText(said, 'deferredBecause', 'comments', 'answer', 'differsBecause', 'remark'),
  ...wrongText(general, 'course', 'conclusion'),
  ...wrongCount(tally, 'outstanding', 'good', 'completed', 'notCompleted', 'invalid'),
  negativeVotes: tally({ good: -1 }),
  ...Object.fromEntries(
    ['issued', 'returned', 'invalid'].map((of) => [`sheets ${of}`, sheets({ [of]: new Fraction(1) })]),
  ),
  negativeSheets: sheets({ issued: -1 }),
  wordForTellers: sheets({ tellers: 'p-an' }),
  manyTellers: sheets({ tellers: [`${longest}a`] }),
  wordForSheets: sheets({ issued: '12' }),
  startedAnyTime: general({ startedAt: 'sáng' }),
  endedAnyTime: general({ endedAt: '8:00' }),
  wordForReadBack: general({ readBack: 'rồi' }),
  wordForPresent: roll({ present: 'p-an' }),
  manyPresent: roll({ present: [`${longest}a`] }),
  listForAbsent: roll({ absent: ['p-be'] }),
  longIds: roll({ absent: Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}`.padEnd(1_450, 'a'), ''])) }),
  listForLate: roll({ late: ['p-an'] }),
  listForLeft: roll({ left: ['p-an'] }),
  longLate: roll({ late: { 'p-an': `${longest}a` } }),
  longLeft: roll({ left: { 'p-an': `${longest}a` } }),
  ...Object.fromEntries(
    ['late', 'left'].map((of) => [
      `longIds ${of}`,
      roll({ [of]: Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}`.padEnd(1_450, 'a'), ''])) }),
    ]),
  ),
  longReason: roll({ absent: { 'p-be': `${longest}a` } }),
}

/** The honest item that others are compared with. */
export const honestItem = item
