import type { Operation } from '@kiemdiem/domain/policy/row'
import { closedKinds } from '../kinds/closed.ts'
import { conferenceKinds } from '../kinds/conference/conference.ts'
import { copyKinds } from '../kinds/copies.ts'
import { docket } from '../kinds/docket.ts'
import { draft } from '../kinds/draft.ts'
import { openings } from '../kinds/openings.ts'
import { campaign, paper, paperReturn, suggestion } from '../kinds/paper.ts'
import { registryKinds } from '../kinds/registry.ts'
import { appraisalKinds } from '../kinds/review/appraisal.ts'
import { reviewKinds } from '../kinds/review/review.ts'
import { paperFacts, paperPersonal, revision } from '../kinds/revision.ts'
import { cellsOf, WRITES } from './arrange.ts'
import { besideCellsOf } from './beside.ts'
import type { Cell } from './cell.ts'
import { listCellsOf } from './lists.ts'
import { newWorld, type World } from './world.ts'

export const KINDS = [
  campaign,
  ...registryKinds,
  paper,
  draft,
  revision,
  paperFacts,
  paperPersonal,
  paperReturn,
  suggestion,
  openings,
  ...reviewKinds,
  ...conferenceKinds,
  ...appraisalKinds,
  ...copyKinds,
  docket,
  ...closedKinds,
]

const SINGLE: readonly Operation[] = ['get', ...WRITES]

/** Every cell of some kinds of documents, or of all, and the documents that these cells together need. */
export const everyCell = (kinds = KINDS): { cells: Cell[]; world: World } => {
  const world = newWorld()
  const cells = kinds.flatMap((kind) => [
    ...SINGLE.flatMap((operation) => cellsOf(kind, operation, world)),
    ...listCellsOf(kind, world),
    ...besideCellsOf(kind, world),
  ])
  return { cells, world }
}
