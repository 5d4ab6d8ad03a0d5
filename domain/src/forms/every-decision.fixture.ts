import type { DecisionPart } from '../decision/decision.ts'
import { UNDECIDED } from '../decision/outcome.ts'
import type { ActFacts } from '../model/printed.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import type { DecidedLine, DecisionPaperFacts } from './decision/by-group.ts'
import { decisionCounting } from './decision/counting.ts'
import { memberSets } from './decision/member-sets.ts'
import { decisionMinutes } from './decision/minutes.ts'
import type { ResultLine, RulingFacts } from './decision/ruling/result-list.ts'
import { rulingPapers } from './decision/ruling/ruling.ts'
import { appraisedLine } from './every-appraisal.fixture.ts'
import type { PrintedPaper } from './layout/layout.ts'

type Say = (field: string) => string

/** Everything that a paper says, in its order. */
export const textOf = ({ blocks }: PrintedPaper): string => JSON.stringify(blocks)

/** A subject on the list, as it was appraised, unless `rest` says otherwise. */
export const decidedLine = (say: Say, group: string, rest: Partial<DecisionPart> = {}): DecidedLine => ({
  ...{ name: say('subject'), subjectKind: 'person', group },
  part: {
    ...{ stage: 'decision', number: 1, scope: `kd.partyGroup.${group}`, act: 'a', at: new Date(0) },
    ...{ level: 'good', pending: null, notRated: null, appraised: { level: 'good', pending: null, notRated: null } },
    ...{ way: 'list', rounds: [], members: 5, voters: 4, apart: [], differences: [], reason: '', dissent: '' },
    ...{ findings: [], overrides: [] },
    ...rest,
  },
})

export const decidedFacts = (say: Say): DecisionPaperFacts => ({
  ...{ year: 2023, groups: process2023.groups, given: null },
  issuer: { kind: 'partyGroup', name: say('issuer'), superior: say('superior'), place: say('seat') },
  meeting: {
    ...{ date: '2023-12-08', startedAt: '08:00', endedAt: '09:30', place: say('place'), chair: 'm-1' },
    secretaryName: say('secretary'),
    roll: [1, 2, 3, 4, 5].map((nth) => ({
      ...{ id: `m-${nth}`, name: say(`member ${nth}`), post: say(`post ${nth}`), votes: true, present: nth < 5 },
      reason: nth < 5 ? '' : say('absence'),
    })),
    ...{ ballot: 'showOfHands', sheets: null, tellers: [] },
    list: { kind: 'agreement', agree: 4, against: 0, abstain: 0 },
    ...{ course: say('course'), conclusion: say('conclusion') },
  },
})

/** A subject of the paper that tells what was decided. */
export const resultLine = (say: Say, rest: Partial<ResultLine> = {}): ResultLine => ({
  ...{ ...UNDECIDED, level: 'good', group: 'G3', subjectKind: 'person' },
  ...{ name: say('ruledName'), post: say('ruledPost'), unitName: say('ruledUnit') },
  ...rest,
})

export const rulingFacts = (say: Say): RulingFacts => ({
  ...{ paper: 'decision', year: 2023, nth: 1, planNumber: '01-KH/ĐĐ', planDate: '2023-11-27', side: 'civil' },
  ...{ groups: process2023.groups, bases: [say('basis')], decidedOn: '2023-12-08', on: '2023-12-08', given: null },
  ...{ organiser: say('organiser'), superior: say('toldSuperior') },
  issuer: decidedFacts(say).issuer,
  signature: { capacity: say('capacity'), title: say('title'), name: say('signer') },
})

/** The papers of a decision meeting with a text of the test's choice in each field that somebody fills in. */
export const everyDecision = (say: Say, tables?: ActFacts['tables']): PrintedPaper[] => {
  const facts = { ...decidedFacts(say), tables }
  const override = { rule: 'R01', number: say('resolution'), date: '2023-12-08', reason: say('overrideReason') }
  const tally = { outstanding: 0, good: 1, completed: 3, notCompleted: 0, invalid: 0 }
  const lines = [
    decidedLine(say, 'G3', { overrides: [override] }),
    decidedLine(say, 'G7', {
      ...{ level: 'completed', way: 'single', rounds: [{ kind: 'levels', tally }], apart: [say('apart')] },
      ...{ reason: say('decisionReason'), dissent: say('dissent') },
    }),
    decidedLine(say, 'G7', { level: null, pending: 'awaitingConclusion', way: 'single', reason: say('waiting') }),
  ]
  const paper = {
    ...facts,
    meeting: { ...facts.meeting, ballot: 'paper' as const, sheets: { issued: 4, returned: 4, invalid: 0 } },
  }
  const minuted = [decisionMinutes(lines, facts), decisionCounting(lines, paper)].flatMap((each) =>
    each ? [each] : [],
  )
  const sets = memberSets(
    [{ number: 1, name: say('setOf'), post: say('setPost'), own: [] }],
    [{ group: 'G3', name: say('setGroup'), lines: [{ number: 1, line: appraisedLine(say, 'p-a', 'G3') }] }],
    { ...{ issuer: facts.issuer, year: 2023, process: { bodies: [] }, page: 'a4Landscape' }, tables },
  )
  return [...minuted, ...sets, ...rulingPapers([resultLine(say)], { ...rulingFacts(say), ...(tables && { tables }) })]
}
