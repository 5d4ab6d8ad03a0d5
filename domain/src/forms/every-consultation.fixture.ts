import type { ActFacts } from '../model/printed.ts'
import { opinionSheet } from './consultation/opinion-sheet.ts'
import { requestLetter, requestSheet } from './consultation/request-letter.ts'
import type { PrintedPaper } from './layout/layout.ts'

type Say = (field: string) => string

/** The papers by which opinions are asked, with a text of the test's choice in each field that somebody fills in. */
export const everyConsultation = (say: Say, tables?: ActFacts['tables']): PrintedPaper[] => {
  const issuer = { kind: 'department' as const, name: say('issuer'), superior: say('superior'), place: say('seat') }
  const item = (subjectKind: 'person' | 'unit') => ({ reviewId: 'r', subjectKind, name: say('askedAbout') })
  const request = {
    ...{ name: say('outsideBody'), addressees: [say('addressee')], until: '2023-12-08' },
    submittedAt: new Date('2023-12-01T03:00:00Z'),
    items: [
      { ...item('person'), post: say('askedPost'), unitName: say('askedUnit') },
      { ...item('unit'), post: '', unitName: say('askedAbout') },
    ],
  }
  const facts = {
    ...{ year: 2023, planNumber: say('plan'), planDate: '2023-11-27', issuer, given: null, tables },
    signature: { capacity: say('capacity'), title: say('title'), name: say('signer') },
  }
  const line = {
    ...{ name: say('askedAbout'), subjectKind: 'person' as const, post: say('askedPost'), remark: say('unitRemark') },
    ...{ selfRating: 'outstanding' as const, selfRatingOnPaper: false, proposed: 'good' as const },
  }
  return [
    requestLetter(request, facts),
    requestSheet(request, facts),
    opinionSheet([{ unitName: say('askedUnit'), lines: [line] }], {
      ...{ year: 2023, issuer, bodyName: say('consultedBody'), inCharge: false, speaker: say('speaker') },
      tables,
    }),
  ]
}
