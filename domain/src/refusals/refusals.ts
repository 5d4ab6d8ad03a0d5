import { APPRAISAL_REFUSALS } from '../appraisal/refusals.ts'
import { DRAFT_REFUSALS } from '../conference/handout/draft-refusals.ts'
import { CONSULTATION_REFUSALS } from '../consultation/outside/refusals.ts'
import { DECISION_REFUSALS } from '../decision/refusals.ts'
import { DOSSIER_REFUSALS } from '../dossier/refusals.ts'
import { NOTICE_REFUSALS } from '../notice/refusals.ts'
import { SUGGESTION_REFUSALS } from '../papers/suggest/refusals.ts'
import { NOT_RATED_REFUSALS } from '../ratings/not-rated/refusals.ts'
import { REMEDIATION_REFUSALS } from '../remediation/refusals.ts'
import { REMINDER_REFUSALS } from '../reminders/late/refusals.ts'
import { REPORT_REFUSALS } from '../report/refusals.ts'
import { TABLE_REFUSALS } from '../tables/refusals.ts'
import { ACCOUNT_REFUSALS } from './accounts.ts'
import { COPY_REFUSALS } from './copies.ts'
import { DOCKET_REFUSALS } from './docket.ts'
import { ENTRANCE_REFUSALS } from './entrance.ts'
import { IMPORT_REFUSALS } from './import.ts'
import { OPENING_REFUSALS } from './opening.ts'
import { REGISTRY_REFUSALS } from './registry.ts'
import { STAGE_REFUSALS } from './stages.ts'
import { STATE_REFUSALS } from './states.ts'
import { WORK_REFUSALS } from './work.ts'

/** Every refusal of every command: a code without its status and its Vietnamese sentence does not compile. */
export const REFUSALS = {
  ...ENTRANCE_REFUSALS,
  ...WORK_REFUSALS,
  ...OPENING_REFUSALS,
  ...STAGE_REFUSALS,
  ...CONSULTATION_REFUSALS,
  ...NOT_RATED_REFUSALS,
  ...APPRAISAL_REFUSALS,
  ...DRAFT_REFUSALS,
  ...SUGGESTION_REFUSALS,
  ...DECISION_REFUSALS,
  ...NOTICE_REFUSALS,
  ...DOSSIER_REFUSALS,
  ...REMINDER_REFUSALS,
  ...REMEDIATION_REFUSALS,
  ...REPORT_REFUSALS,
  ...TABLE_REFUSALS,
  ...STATE_REFUSALS,
  ...ACCOUNT_REFUSALS,
  ...REGISTRY_REFUSALS,
  ...IMPORT_REFUSALS,
  ...COPY_REFUSALS,
  ...DOCKET_REFUSALS,
}
export type RefusalCode = keyof typeof REFUSALS
