import type { TrialStage } from '../seed/trial-stage.ts'
import { appraise } from './stages/appraisal/appraise.ts'
import { consult } from './stages/appraisal/consult.ts'
import { archiveAll, handOverAll, reopen } from './stages/closing/dossiers.ts'
import { confirmPlans, mend, recordMended } from './stages/closing/mend.ts'
import { report } from './stages/closing/report.ts'
import { callEarly } from './stages/conference/call-early.ts'
import { conferencesOf } from './stages/conference/track-conferences.ts'
import { decideDirectly } from './stages/decision/direct.ts'
import { decisionMeeting, laterMeeting } from './stages/decision/meeting.ts'
import { LATE_RESULT, superiorResult } from './stages/decision/superior.ts'
import { answer, petition } from './stages/notice/petition.ts'
import { receive } from './stages/notice/receive.ts'
import { tell } from './stages/notice/tell.ts'
import { enterOnPaper } from './stages/self-review/enter-on-paper.ts'
import { firstAccess } from './stages/self-review/first-access.ts'
import { returnSome } from './stages/self-review/return-some.ts'
import { writeAll } from './stages/self-review/write-all.ts'
import type { Stage } from './year.ts'

const TU = { track: 'provincial', decider: 'btv-tinh-uy', group: 'TU' } as const
const DUK = { track: 'partyCell', decider: 'btv-dang-uy-khoi', group: 'DUK' } as const

const toAppraisal = (): Stage[] => {
  const units = conferencesOf('partyGroup', { called: 0, met: 4, proposed: 7 })
  return [
    ...[firstAccess, callEarly, writeAll, returnSome],
    ...[units.called, units.out, enterOnPaper, units.met, units.proposed],
    decideDirectly('decisions of heads under NĐ 90', 'head', 7),
    ...[consult, appraise],
  ]
}

const decision = (): Stage[] => {
  const cell = conferencesOf('partyCell', { called: 9, met: 11, proposed: 11 })
  return [
    ...[cell.called, cell.out, decisionMeeting],
    decideDirectly('decisions of heads, with their places', 'head', 10, true),
    ...[cell.met, cell.proposed],
    laterMeeting('second meeting of the Đảng đoàn', 14, 3),
    decideDirectly('decision of the chi ủy', 'committee', 14),
  ]
}

const notice = (): Stage[] => {
  const collective = conferencesOf('provincial', { called: 14, met: 18, proposed: 18 })
  return [
    ...[collective.called, collective.out],
    tell('heads told', 'heads', [15, '08:00']),
    tell('results told', 'subjects', [16, '09:00']),
    receive('results received', 17),
    ...[collective.met, collective.proposed],
    superiorResult('results of the Đảng ủy Khối', { ...DUK, day: 21, number: '88-TB/ĐUK' }),
    superiorResult('results of the Tỉnh ủy', { ...TU, day: 21, number: '120-QĐ/TU' }),
    tell('heads told of superiors’ results', 'heads', [21, '15:00']),
    tell('superiors’ results told', 'subjects', [22, '16:00']),
    receive('superiors’ results received', 23),
    ...[petition, mend],
  ]
}

const remediation = (): Stage[] => [
  ...[answer, confirmPlans],
  laterMeeting('decided anew', 30, 4),
  tell('heads told anew', 'heads', [31, '08:00']),
  tell('results told anew', 'subjects', [32, '09:00']),
  receive('results anew received', 33),
]

const archive = (): Stage[] => [
  archiveAll('dossiers archived', 45),
  handOverAll('dossiers handed over', 46),
  ...[recordMended, reopen],
  superiorResult('result of March', { ...TU, day: 105, number: '31-QĐ/TU', only: LATE_RESULT }),
  tell('heads told in March', 'heads', [105, '10:00']),
  tell('result of March told', 'subjects', [106, '11:00']),
  receive('result of March received', 107),
  archiveAll('supplement archived', 108),
  handOverAll('supplement handed over', 109, ['provincial']),
]

/**
 * The year in its parts, in the order of its days, which are counted from the plan's. Each part is named after the stage at which the trial
 * begins that has everything before it.
 */
const partsOfYear = (): [from: TrialStage, stages: Stage[]][] => [
  ['course', toAppraisal()],
  ['decision', decision()],
  ['notice', notice()],
  ['remediation', remediation()],
  ['report', [report]],
  ['archive', archive()],
]

/** The stages of the year from one part on, up to another that is not played; absent: to its end. */
export const stagesOf = (from: TrialStage, until?: TrialStage): Stage[] => {
  const parts = partsOfYear()
  const at = (stage: TrialStage | undefined, otherwise: number) => {
    const found = parts.findIndex(([name]) => name === stage)
    return found === -1 ? otherwise : found
  }
  return parts.slice(at(from, 0), at(until, parts.length)).flatMap(([, stages]) => stages)
}
