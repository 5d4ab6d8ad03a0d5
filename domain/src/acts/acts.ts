import { appraisalAct } from '../appraisal/appraisal-act.ts'
import { minutesAct } from '../conference/minutes/act/minutes-act.ts'
import { proposalAct } from '../conference/proposal/proposal-act.ts'
import { opinionAct } from '../consultation/opinion-act.ts'
import { decisionAct } from '../decision/decision-act.ts'
import { resultAct } from '../decision/result/result-act.ts'
import { archiveRow } from '../dossier/archive-row.ts'
import { noticeAct } from '../notice/give/notice-act.ts'

/** Every kind of act there is, in the order in which a campaign sees them. */
export const ACTS = [
  minutesAct,
  proposalAct,
  opinionAct,
  appraisalAct,
  decisionAct,
  resultAct,
  noticeAct,
  archiveRow,
] as const
