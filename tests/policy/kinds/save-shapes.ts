import { SECTION_MAX } from '@kiemdiem/domain/forms/paper/form'
import type { Sections } from '@kiemdiem/domain/model/paper'
import { ANOTHER } from '../cells/arrange.ts'
import { Fraction } from '../emulator/encode.ts'
import type { Header } from './paper.ts'

/** What stands in the draft before the save: two sections that somebody else has written. */
export const BEFORE: Sections = {
  politics: { text: 'Chấp hành tốt.', rev: 1, by: ANOTHER },
  ethics: { text: 'Gương mẫu.', rev: 1, by: ANOTHER },
}

/** A save, as far as it differs from an honest one of `politics`. */
export interface SaveShape {
  /** Sections to write; null removes one. */
  sections?: Record<string, object | string | null>
  touched?: unknown
  /** Other fields of the draft. */
  more?: Record<string, unknown>
  /** Not the server's time but this; null leaves the old one. */
  updatedAt?: Date | null
  header?: Partial<Header>
  /** The whole document is written, not the changed fields only. */
  whole?: true
}

const FORGED = new Date('2026-11-01T00:00:00Z')
type Section = Record<string, unknown>
const politics = (by: string, more: Section = {}): Record<string, object> => ({
  politics: { text: 'Viết lại.', rev: 2, by, ...more },
})
const fresh = (by: string, id: string, content: Section, header: Partial<Header> = {}): SaveShape => ({
  sections: { [id]: { rev: 1, by, ...content } },
  touched: id,
  header,
})

/** Saves that a screen may make. */
export const honestSaves = (me: string): Record<string, SaveShape> => ({
  yes: {},
  newSection: fresh(me, 'service', { text: 'Tận tụy.' }),
  gradedText: fresh(me, 'duties', { text: 'Hoàn thành.', grade: 'excellent' }),
  gradeAlone: fresh(me, 'conductGrade', { grade: 'good' }),
  rating: fresh(me, 'civilRating', { rating: 'outstanding' }),
  partyRating: fresh(me, 'partyRating', { rating: 'good' }),
  otherForm: fresh(me, 'leadership', { text: 'Dân chủ.' }, { form: '02B' }),
  outsideTheParty: fresh(me, 'civilRating', { rating: 'good' }, { partyMember: false }),
  collective: fresh(me, 'targets', { text: 'Đạt.', grade: 'good' }, { form: '01', partyMember: false }),
  // Of the Party's form for people, but asked of every collective.
  collectiveShortcomings: fresh(me, 'shortcomings', { text: 'Còn chậm.' }, { form: '01', partyMember: false }),
  emptied: { sections: { politics: { rev: 2, by: me } } },
  longest: { sections: politics(me, { text: 'a'.repeat(SECTION_MAX) }) },
  wholeDocument: { whole: true },
})

/** Saves that break `oneOwnSection`, each in one way. */
export const dishonestSaves = (me: string): Record<string, SaveShape> => ({
  no: { sections: { ...politics(me), ethics: { text: 'Sửa cả mục này.', rev: 2, by: me } } },
  anotherAdded: { sections: { ...politics(me), them: { text: 'Thêm.', rev: 1, by: me } } },
  otherRemoved: { sections: { ...politics(me), ethics: null } },
  removed: { sections: { politics: null } },
  touchedElsewhere: { sections: politics(me), touched: 'ethics' },
  touchedNothing: { sections: politics(me), touched: null },
  refusalTouched: { more: { refusal: null } },
  revisionTouched: { more: { revision: 9 } },
  extraField: { more: { them: true } },
  staleRev: { sections: politics(me, { rev: 1 }) },
  leapingRev: { sections: politics(me, { rev: 3 }) },
  lowerRev: { sections: politics(me, { rev: 0 }) },
  fractionalRev: { sections: politics(me, { rev: new Fraction(2) }) },
  wordForRev: { sections: politics(me, { rev: '2' }) },
  newSectionAtTwo: fresh(me, 'service', { text: 'Tận tụy.', rev: 2 }),
  newSectionAtZero: fresh(me, 'service', { text: 'Tận tụy.', rev: 0 }),
  foreignBy: { sections: politics(ANOTHER) },
  noBy: { sections: { politics: { text: 'Viết lại.', rev: 2 } } },
  forgedTime: { updatedAt: FORGED },
  oldTime: { updatedAt: null },
  notMember: fresh(me, 'partyRating', { rating: 'good' }, { partyMember: false }),
  notOnTheSheet: fresh(me, 'shortcomings', { text: 'Còn chậm.' }, { partyMember: false }),
  notOfTheForm: fresh(me, 'targets', { text: 'Đạt.', grade: 'good' }),
  notOfAnyForm: fresh(me, 'them', { text: 'Thêm.' }),
  extraKey: { sections: politics(me, { them: true }) },
  gradeInText: { sections: politics(me, { grade: 'good' }) },
  ratingInGraded: fresh(me, 'duties', { text: 'Hoàn thành.', rating: 'good' }),
  textInGrade: fresh(me, 'conductGrade', { text: 'Tốt.', grade: 'good' }),
  textInRating: fresh(me, 'civilRating', { text: 'Tốt.' }),
  numberForText: { sections: politics(me, { text: 7 }) },
  listForText: { sections: politics(me, { text: [] }) },
  tooLong: { sections: politics(me, { text: 'a'.repeat(SECTION_MAX + 1) }) },
  unknownGrade: fresh(me, 'conductGrade', { grade: 'perfect' }),
  unknownRating: fresh(me, 'civilRating', { rating: 'perfect' }),
  wordForSection: { sections: { politics: 'Viết lại.' } },
})

/** The sections of an honest save of `politics`. */
export const honestSections = politics
