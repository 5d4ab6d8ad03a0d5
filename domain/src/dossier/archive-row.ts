import type { ActRow } from '../acts/act-row.ts'
import { type ArchiveAct, archiveActSchema } from './acts.ts'
import { isArchived } from './standing.ts'

/** "Lưu hồ sơ": the last stage of every review is done; it stays where it is. */
export const archiveRow: ActRow<ArchiveAct, ArchiveAct['items'][number], 'notInArchive' | 'archivedAlready'> = {
  kind: 'archive',
  stage: 'archive',
  schema: archiveActSchema,
  reads: 'audience',
  toOrganisers: false,
  items: ({ items }) => items,
  refuses: (review) => (review.stage !== 'archive' ? 'notInArchive' : isArchived(review) ? 'archivedAlready' : null),
  part: null,
  event: 'archived',
  goes: 'done',
}
