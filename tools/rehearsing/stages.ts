import { appraise } from './stages/appraisal/appraise.ts'
import { consult } from './stages/appraisal/consult.ts'
import { archiveAll, handOverAll, reopen } from './stages/closing/dossiers.ts'
import { confirmPlans, mend, recordMended } from './stages/closing/mend.ts'
import { report } from './stages/closing/report.ts'
import { conferencesOf } from './stages/conference/track-conferences.ts'
import { decideDirectly } from './stages/decision/direct.ts'
import { decisionMeeting, laterMeeting } from './stages/decision/meeting.ts'
import { LATE_RESULT, superiorResult } from './stages/decision/superior.ts'
import { answer, petition } from './stages/notice/petition.ts'
import { receive } from './stages/notice/receive.ts'
import { tell } from './stages/notice/tell.ts'
import { firstAccess } from './stages/self-review/first-access.ts'
import { returnSome } from './stages/self-review/return-some.ts'
import { writeAll } from './stages/self-review/write-all.ts'
import type { Stage } from './year.ts'

const units = conferencesOf('partyGroup', { called: 0, met: 4, proposed: 7 })
const cell = conferencesOf('partyCell', { called: 7, met: 11, proposed: 11 })
const collective = conferencesOf('provincial', { called: 14, met: 18, proposed: 18 })
const TU = { track: 'provincial', decider: 'btv-tinh-uy', group: 'TU' } as const
const DUK = { track: 'partyCell', decider: 'btv-dang-uy-khoi', group: 'DUK' } as const

/** The year, stage by stage, in the order of its days, which are counted from the plan's. */
export const STAGES: readonly Stage[] = [
  ...[firstAccess, writeAll, returnSome],
  ...[units.called, units.out, units.met, units.proposed],
  decideDirectly('decisions of heads under NĐ 90', 'head', 7),
  ...[cell.called, cell.out, consult, appraise, decisionMeeting],
  decideDirectly('places given by heads', 'head', 11),
  ...[cell.met, cell.proposed],
  laterMeeting('second meeting of the Đảng đoàn', 14, 3),
  decideDirectly('decision of the chi ủy', 'committee', 14),
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
  ...[petition, mend, answer, confirmPlans],
  laterMeeting('decided anew', 30, 4),
  tell('heads told anew', 'heads', [31, '08:00']),
  tell('results told anew', 'subjects', [32, '09:00']),
  receive('results anew received', 33),
  report,
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
