import { clearLocal, type DraftKey, saveLocal, unsent } from '../../../../lib/kept/local-drafts.ts'
import { livingTabs, TAB } from '../../../../lib/kept/tab-lock.ts'
import type { RowPlace } from './commit-row.ts'
import type { Fields } from './fields.ts'

/**
 * The browser's copies of rows that the server has not confirmed, with the version they were typed on, so that they
 * can be joined with what came since. Each tab keeps its own; a closed tab's are offered to the next one.
 */
const keyOf = ({ uid, conference, row }: RowPlace): DraftKey => ({
  uid,
  paper: conference,
  revision: 0,
  section: `${row}@${TAB}`,
})

interface Kept {
  base: Fields
  mine: Fields
}

export interface Leftover extends Kept {
  key: DraftKey
  at: Date
}

/** False when the browser refuses to keep it. */
export const keep = (place: RowPlace, kept: Kept, rev: number): boolean =>
  saveLocal(keyOf(place), { text: JSON.stringify(kept), rev, at: new Date().toISOString() })

export const letGo = (place: RowPlace): void => clearLocal(keyOf(place))

/** What closed tabs left of this row, newest first. */
export const findLeftovers = async ({ uid, conference, row }: RowPlace): Promise<Leftover[]> => {
  const isLiving = await livingTabs()
  return unsent(uid).flatMap(({ key, draft }) => {
    const [id, tab = ''] = key.section.split('@')
    if (key.paper !== conference || id !== row || tab === TAB || isLiving(tab)) return []
    return [{ ...(JSON.parse(draft.text ?? '{}') as Kept), key, at: new Date(draft.at) }]
  })
}

export const discardLeftover = (leftover: Leftover): void => clearLocal(leftover.key)
