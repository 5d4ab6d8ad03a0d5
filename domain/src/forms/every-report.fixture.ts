import type { ActFacts } from '../model/printed.ts'
import type { ReportFigures } from '../report/figures.ts'
import type { PrintedPaper } from './layout/layout.ts'
import { enclosureList, type PrintedReport, type ReportPaperFacts, reportPaper } from './report/report-paper.ts'

type Say = (field: string) => string

/** Three groups' figures; `rest` says what differs. */
export const reportFigures = (say: Say, rest: Partial<ReportFigures> = {}): ReportFigures => ({
  groups: [
    {
      ...{ id: 'G1', name: say('group'), told: 12, waiting: 0 },
      levels: { outstanding: 2, good: 9, completed: 1, notCompleted: 0, none: 0 },
      before: { known: 0, levels: { outstanding: 0, good: 0, completed: 0, notCompleted: 0, none: 0 } },
    },
    {
      ...{ id: 'G7', name: say('staff'), told: 9, waiting: 1 },
      levels: { outstanding: 1, good: 6, completed: 1, notCompleted: 0, none: 1 },
      before: { known: 7, levels: { outstanding: 1, good: 6, completed: 0, notCompleted: 0, none: 0 } },
    },
  ],
  withoutLevel: [
    {
      ...{ name: say('unrated'), subjectKind: 'person', unitName: say('unit'), level: null, pending: null },
      notRated: { reason: 'underSixMonths', note: say('note') },
    },
  ],
  departed: [
    {
      ...{ name: say('departed'), subjectKind: 'person', unitName: say('unit2'), proposed: 'good', level: 'completed' },
      ...{ pending: null, notRated: null, reason: say('why') },
    },
  ],
  passed: [{ rule: 'R01', number: say('resolution'), date: '2023-12-08', reason: say('because'), of: say('whose') }],
  petitions: { answered: 3, stands: 2, again: 1 },
  ...rest,
})

export const reportOf = (say: Say, rest: Partial<PrintedReport> = {}): PrintedReport => ({
  ...{ id: 'kd.report.1', kind: 'report', campaign: 'kd', of: { kind: 'campaign', id: 'kd' }, number: 1, nth: 1 },
  ...{ by: 'p-o', byName: '', onBehalf: null, audience: [], track: 'partyGroup', to: say('to') },
  words: { situation: say('situation'), limits: say('limits'), requests: say('requests') },
  figures: reportFigures(say),
  enclosures: [{ name: say('enclosure'), copies: 2 }],
  replaces: null,
  facts: {
    layout: '2026-1',
    issuer: { kind: 'partyGroup', name: say('issuer'), superior: say('superior'), place: say('seat') },
    signature: { capacity: say('capacity'), title: say('title'), name: say('signer') },
  },
  ...rest,
})

export const reportFacts: ReportPaperFacts = {
  ...{ year: 2023, planNumber: '01-KH/ĐĐ', planDate: '2023-11-27', on: '2024-01-08', given: null },
}

/** A report and its list with a text of the test's choice in each field that somebody fills in, their tables laid so. */
export const everyReport = (say: Say, tables?: ActFacts['tables']): PrintedPaper[] => {
  const report = reportOf(say, { chart: true })
  const laid = { ...report, facts: { ...report.facts, ...(tables && { tables }) } }
  return [reportPaper(laid, reportFacts), enclosureList(laid, reportFacts)]
}
