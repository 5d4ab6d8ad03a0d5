import { APPRAISAL, SUMMARY } from './rows/appraisal.ts'
import { AGENDA, BALLOT, HANDOUT, PROPOSED, ROLL, VOTES } from './rows/conference.ts'
import { ASKED, OPINIONS, OUTSIDE_SHEET } from './rows/consultation.ts'
import { DECIDED, DECISION_ROLL, DECISION_VOTES, SETS } from './rows/decision.ts'
import { ENCLOSURES, INDEX } from './rows/dossier.ts'
import { BEFORE, FIGURES } from './rows/figures.ts'
import { PUBLIC, RESULTS } from './rows/lists.ts'
import { PROPOSAL } from './rows/proposal.ts'
import { PLAN, PLAN_RESULT } from './rows/remediation.ts'
import type { Table } from './table.ts'

/** Every list and table that is printed: all of them may be laid. */
export const TABLES = {
  results: RESULTS,
  public: PUBLIC,
  proposal: PROPOSAL,
  appraisal: APPRAISAL,
  figures: FIGURES,
  before: BEFORE,
  enclosures: ENCLOSURES,
  index: INDEX,
  agenda: AGENDA,
  handout: HANDOUT,
  ballot: BALLOT,
  roll: ROLL,
  votes: VOTES,
  proposed: PROPOSED,
  opinions: OPINIONS,
  asked: ASKED,
  outsideSheet: OUTSIDE_SHEET,
  summary: SUMMARY,
  sets: SETS,
  decisionRoll: DECISION_ROLL,
  decided: DECIDED,
  decisionVotes: DECISION_VOTES,
  plan: PLAN,
  planResult: PLAN_RESULT,
} as const satisfies Record<string, Table>

export type TableId = keyof typeof TABLES
export const TABLE_IDS = Object.keys(TABLES) as TableId[]

/** By its id, as one type. */
export const tableOf = (id: TableId): Table => TABLES[id]

/** Where in a year's work each is printed: whoever lays one finds it so. */
export const TABLE_GROUPS: readonly { name: string; tables: readonly TableId[] }[] = [
  { name: 'Hội nghị kiểm điểm', tables: ['agenda', 'handout', 'ballot', 'roll', 'votes', 'proposed', 'proposal'] },
  { name: 'Lấy ý kiến, thẩm định', tables: ['opinions', 'asked', 'outsideSheet', 'appraisal', 'summary'] },
  { name: 'Quyết định xếp loại', tables: ['sets', 'decisionRoll', 'decided', 'decisionVotes', 'results'] },
  { name: 'Thông báo, báo cáo, lưu trữ', tables: ['public', 'figures', 'before', 'enclosures', 'index'] },
  { name: 'Khắc phục hạn chế', tables: ['plan', 'planResult'] },
]
