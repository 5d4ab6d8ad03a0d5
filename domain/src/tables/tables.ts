import { APPRAISAL } from './rows/appraisal.ts'
import { ENCLOSURES, INDEX } from './rows/dossier.ts'
import { BEFORE, FIGURES } from './rows/figures.ts'
import { PUBLIC, RESULTS } from './rows/lists.ts'
import { PROPOSAL } from './rows/proposal.ts'
import type { Table } from './table.ts'

/** Every list and table that may be laid. */
export const TABLES = {
  results: RESULTS,
  public: PUBLIC,
  proposal: PROPOSAL,
  appraisal: APPRAISAL,
  figures: FIGURES,
  before: BEFORE,
  enclosures: ENCLOSURES,
  index: INDEX,
} as const satisfies Record<string, Table>

export type TableId = keyof typeof TABLES
export const TABLE_IDS = Object.keys(TABLES) as TableId[]

/** By its id, as one type. */
export const tableOf = (id: TableId): Table => TABLES[id]
