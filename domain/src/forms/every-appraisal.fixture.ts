import { type TableLine, tableOf } from '../appraisal/table/table.ts'
import type { ActFacts } from '../model/printed.ts'
import { pin2023 } from '../pack/2023/pin.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { conferenceRules2023 } from '../plan/conference-rules.ts'
import { appraisalReport } from './appraisal/report.ts'
import { submissionLetter } from './appraisal/submission.ts'
import { type TableFacts, tablePaper } from './appraisal/table-paper.ts'
import type { PrintedPaper } from './layout/layout.ts'

type Say = (field: string) => string

const AT = new Date(0)

/** A campaign of two bodies, as far as the table of appraisal needs it. */
export const appraisedCampaign = (say: Say) => ({
  ...{ id: 'kd', year: 2023, rulePack: pin2023, conferenceRules: conferenceRules2023 },
  process: {
    ...process2023,
    bodies: ['b-1', 'b-2'].map((id) => ({ id, name: say(`body ${id}`), members: ['p-a'], outside: false })),
  },
})

/** A line with a text of the test's choice in each field; of the level of the unit unless `rest` says otherwise. */
export const appraisedLine = (say: Say, subject: string, group: string, rest: Partial<TableLine> = {}): TableLine => ({
  ...{ reviewId: `kd_${subject}_partyGroup`, scope: `kd.partyGroup.${group}`, track: 'partyGroup', group },
  ...{
    name: say('appraised'),
    level: 'good',
    pending: null,
    notRated: null,
    reason: '',
    remark: say('appraisalRemark'),
  },
  ...{ differences: [], silent: [say('silent')], findings: [] },
  row: {
    ...{ subject, subjectKind: 'person', name: say('appraised') },
    proposal: {
      ...{ act: 'a', number: 1, unitName: say('proposing'), selfRating: 'outstanding', proposed: 'good', remark: '' },
      tally: { outstanding: 0, good: 3, completed: 1, notCompleted: 0, invalid: 0 },
    },
    opinions: {
      'b-1': { part: 'consultation.3', level: 'good', at: AT },
      'b-2': { part: 'consultation.4', level: 'completed', at: AT },
    },
  },
  ...rest,
})

export const appraisedFacts = (say: Say): TableFacts => ({
  ...{ year: 2023, planNumber: say('plan'), planDate: '2023-11-27', to: say('decider'), on: '2023-12-06', nth: 1 },
  issuer: { kind: 'department', name: say('issuer'), superior: say('superior'), place: say('seat') },
  signature: { capacity: say('capacity'), title: say('title'), name: say('signer') },
  ...{ process: appraisedCampaign(say).process, given: null, asOf: null },
})

/** The papers of a table of appraisal with a text of the test's choice in each field that somebody fills in. */
export const everyAppraisal = (say: Say, tables?: ActFacts['tables']): PrintedPaper[] => {
  const lines = [
    appraisedLine(say, 'p-a', 'G3', {
      level: 'outstanding',
      differences: [
        {
          ...{ kind: 'laterFromBefore', stage: 'appraisal', from: 'good', to: 'outstanding' },
          ...{ text: say('appraisalDifference'), reason: say('appraisalReason') },
        },
      ],
    }),
    appraisedLine(say, 'p-b', 'G3', { level: null, pending: 'awaitingConclusion', reason: say('awaiting') }),
    appraisedLine(say, 'p-c', 'G7', { level: null, notRated: { reason: 'underSixMonths', note: say('notRatedNote') } }),
  ]
  const table = tableOf(appraisedCampaign(say), lines, [say('notShown')])
  const facts = { ...appraisedFacts(say), ...(tables && { tables }) }
  return [
    tablePaper(table, facts, 'a4Landscape'),
    appraisalReport(table, facts),
    submissionLetter(
      lines.map(({ row }) => row.subjectKind),
      facts,
    ),
  ]
}
