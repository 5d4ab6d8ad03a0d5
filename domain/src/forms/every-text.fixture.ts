import type { MinutedItem, ProposedItem } from '../model/act.ts'
import type { Difference } from '../model/difference.ts'
import type { NotRated } from '../model/not-rated.ts'
import type { OnBehalf } from '../model/on-behalf.ts'
import type { FormId, Sections } from '../model/paper.ts'
import type { ActFacts } from '../model/printed.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { everyAppraisal } from './every-appraisal.fixture.ts'
import { everyConsultation } from './every-consultation.fixture.ts'
import { everyDecision } from './every-decision.fixture.ts'
import { everyDossier } from './every-dossier.fixture.ts'
import { everyRemediation } from './every-remediation.fixture.ts'
import { everyReport } from './every-report.fixture.ts'
import { ballotSheet } from './handout/ballot-sheet.ts'
import { coverPaper } from './handout/cover.ts'
import { invitation, invitedTo } from './handout/invitation.ts'
import type { PrintedPaper } from './layout/layout.ts'
import { draftLetter } from './letters/draft-letter.ts'
import { type LetterFacts, proposalLetter } from './letters/proposal-letter.ts'
import { proposalList } from './letters/proposal-list.ts'
import { suggestionLetter } from './letters/suggestion-letter.ts'
import { proposalPapers } from './letters/superior-proposal.ts'
import { countingPaper } from './minutes-paper/counting-paper.ts'
import { minutesPaper, type PrintableMinutes } from './minutes-paper/minutes-paper.ts'
import { sectionsOf } from './paper/form.ts'
import { onPaperSheets } from './sheets/on-paper-sheets.ts'
import type { SheetFacts } from './sheets/sheet-facts.ts'
import { sheetsOf } from './sheets/sheets-of.ts'

/** A text for the field of this name. */
export type Say = (field: string) => string

const onBehalf = (say: Say): OnBehalf => ({
  ...{ basis: say('basis'), paperDate: '2023-12-01', keptAt: say('keptAt'), by: 'p-a', byName: say('byName') },
})
const notRated = (say: Say): NotRated => ({ reason: 'underSixMonths', note: say('note') })
const differences = (say: Say): Difference[] => [
  {
    ...{ kind: 'conferenceFromVote', stage: 'conference', from: null, to: 'good' },
    ...{ text: say('difference'), reason: say('differs') },
  },
]
const issuer = (say: Say) => ({
  ...{ kind: 'standingCommittee' as const, name: say('issuer'), superior: say('superior'), place: say('seat') },
})
const signature = (say: Say) => ({ capacity: say('capacity'), title: say('title'), name: say('signer') })

const facts = (say: Say, tables?: ActFacts['tables']): LetterFacts => ({
  ...{ year: 2023, process: process2023, planNumber: say('plan'), planDate: '2023-11-27' },
  ...{ conferenceRules: { papersAhead: { days: 3 } }, issuer: issuer(say), signature: signature(say) },
  tables,
})

const items = (say: Say): MinutedItem[] => {
  const first: MinutedItem = {
    ...{ subject: 'p-a', subjectKind: 'person', name: say('subject'), role: 'head', paperId: 'k_p-a', reviewId: 'r' },
    ...{ state: 'reviewed', deferredBecause: '', comments: say('comments'), answer: say('answer') },
    ...{ remark: say('remark'), selfRating: 'good', proposed: 'good', differences: differences(say) },
    tally: { outstanding: 0, good: 3, completed: 0, notCompleted: 0, invalid: 0 },
  }
  return [
    first,
    { ...first, subject: 'p-b', state: 'deferred', deferredBecause: say('deferred'), proposed: null, tally: null },
    { ...first, subject: 'p-c', proposed: null, tally: null, notRated: notRated(say) },
  ]
}

const roll = (say: Say): PrintableMinutes['roll'] => {
  const member = { kind: 'member' as const, uid: null, counts: true, present: true, reason: '' }
  return [
    { ...member, id: 'p-a', name: say('member'), post: say('post') },
    { ...member, id: 'p-b', name: say('absent'), post: '', present: false, reason: say('absence') },
    { ...member, id: 'g-1', kind: 'guest', name: say('guest'), post: say('represents'), counts: false },
  ]
}

const minutes = (say: Say): PrintableMinutes => ({
  ...{ conferenceKind: 'standingCommittee', track: 'partyGroup', onBehalf: onBehalf(say), date: '2023-12-04' },
  ...{ unitName: say('unit'), place: say('place'), startedAt: '08:00', endedAt: '11:30' },
  ...{ chairName: say('chair'), secretaryName: say('secretary'), ballot: 'paper', readBack: true },
  ...{ course: say('course'), conclusion: say('conclusion'), sheets: { issued: 3, returned: 3, invalid: 0 } },
  ...{ roll: roll(say), items: items(say) },
  tellers: [
    { name: say('teller'), post: say('tellerPost') },
    { name: say('teller2'), post: '' },
  ],
  rounds: [
    {
      ...{ number: 1, openedAt: new Date(0), closedAt: new Date(0), openedBy: ['p-a'], closedBy: 'p-a' },
      ...{ voters: 3, turnout: null, minimum: 3, reason: say('again'), voided: say('voided') },
    },
  ],
  replaced: [
    { role: 'chair', was: say('was'), is: say('is'), attendee: 'p-a', from: '09:00', reason: say('replacing') },
  ],
  exceptions: [{ rule: 'papersAhead', reason: say('exception'), by: 'p-a', at: new Date(0) }],
})

const proposal = (say: Say) => ({
  ...{ conferenceKind: 'standingCommittee' as const, track: 'partyGroup', unitName: say('unit') },
  ...{ onBehalf: onBehalf(say), submittedAt: new Date('2023-12-04T09:00:00Z') },
  items: items(say).map(
    ({ subject, subjectKind, name, tally, proposed }): ProposedItem => ({
      ...{ reviewId: subject, subject, subjectKind, name, tally, selfRating: 'good', proposed },
      ...{ remark: say('remark'), differences: differences(say) },
      ...(proposed === null && { notRated: notRated(say) }),
    }),
  ),
})

const conference = (say: Say) => ({
  ...{ kind: 'standingCommittee' as const, track: 'partyGroup', unitName: say('unit'), number: 1 },
  title: say('called'),
  ...{ date: '2023-12-04', time: '08:00', place: say('place'), ballot: 'paper' as const },
  ...{ chair: { uid: 'p-a', name: say('chair') }, secretary: { uid: 'p-b', name: say('secretary') } },
  ...{ agenda: items(say), roll: roll(say) },
})

const sections = (form: FormId, say: Say): Sections =>
  Object.fromEntries(
    sectionsOf(form).flatMap(({ id, kind }) =>
      kind === 'text' || kind === 'gradedText' ? [[id, { text: say(id), rev: 1, by: 'p-a' }]] : [],
    ),
  )

const sheet = (form: FormId, say: Say): SheetFacts => ({
  ...{ layout: '2026-1', year: 2023, date: '2023-11-28', name: say('name'), birthDate: '1974-07-16' },
  person: form === '01' ? null : { class: form === '02A' ? 'civilServant' : 'elected', leader: true },
  ...{ partyPosts: [say('partyPost')], posts: [say('civilPost')], unionPosts: [say('unionPost')] },
  ...{ workplace: say('workplace'), issuer: issuer(say), signature: form === '01' ? signature(say) : null },
  cell: form === '01' ? null : { name: say('cell'), committee: say('committee') },
})

const sheets = (form: FormId, say: Say, typed: boolean) => {
  const subjectKind = form === '01' ? ('unit' as const) : ('person' as const)
  const asked = { form, partyMember: true, suggestions: 6, subjectKind, notRated: { civilRating: notRated(say) } }
  const onPaper = { ...onBehalf(say), number: say('number'), mark: 'none' as const, typed }
  const written = sections(form, say)
  return onPaperSheets(sheetsOf(asked, written, sheet(form, say)), { sections: written, onPaper })
}

/** Every paper with a text of the test's choice in each field that somebody fills in, its tables laid so. */
export const everyText = (say: Say, tables?: ActFacts['tables']): PrintedPaper[] => [
  ...(['02A', '02B', '01'] as const).flatMap((form) => sheets(form, say, true)),
  ...sheets('02A', say, false),
  invitation(invitedTo(conference(say), process2023), '2023-11-28', facts(say, tables)),
  coverPaper(conference(say), new Map(), facts(say, tables)),
  ...[ballotSheet(conference(say), facts(say, tables))].flatMap((each) => each ?? []),
  minutesPaper(minutes(say), facts(say, tables)),
  ...[countingPaper(minutes(say), facts(say, tables))].flatMap((each) => each ?? []),
  ...everyAppraisal(say, tables),
  ...everyConsultation(say, tables),
  ...everyDecision(say, tables),
  ...everyRemediation(say, tables),
  ...everyReport(say, tables),
  ...everyDossier(say, tables),
  proposalLetter(proposal(say), facts(say, tables)),
  proposalList(proposal(say), facts(say, tables)),
  ...proposalPapers({ ...proposal(say), conferenceKind: 'partyGroup', track: 'provincial' }, facts(say, tables)),
  draftLetter(
    { kind: 'partyGroup', to: say('superiorBody'), at: new Date('2023-12-01T03:00:00Z') },
    facts(say, tables),
  ),
  suggestionLetter(
    [
      {
        ...{ number: 1, issue: say('issue'), basis: say('because'), document: say('document') },
        ...{ by: 'p-o', byName: 'Phạm Văn Hùng', at: new Date(0) },
      },
    ],
    {
      ...{ style: 'party', issuer: issuer(say), signature: signature(say), year: 2023, on: '2023-11-28' },
      ...{ until: '2023-12-04', subject: { kind: 'person', name: say('asked') } },
    },
  ),
]
