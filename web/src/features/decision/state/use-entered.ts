import { useKeptChanges } from '../../../lib/kept/use-kept-changes.ts'
import {
  ABSENT,
  type AbsentEntry,
  type Entered,
  type ItemEntry,
  itemLine,
  MEETING,
  type MeetingEntry,
  type OverrideEntry,
  overrideLine,
} from './entries.ts'

type Line = NonNullable<Entered[string]>

/** What is being entered of a meeting, in this window alone, since it tells of others; kept over a reload until it is recorded. */
export const useEntered = (uid: string, campaign: string, track: string) => {
  const kept = useKeptChanges<Line>({
    ...{ uid, of: `${campaign}_quyet-dinh`, number: 0, section: track, where: 'window' },
  })
  return {
    entered: kept.changes as Entered,
    meeting: (patch: MeetingEntry) => kept.change(MEETING, patch as Line),
    /** Null: he came. */
    absent: (id: string, reason: string | null) => {
      const { [id]: _before, ...others } = (kept.changes[ABSENT] ?? {}) as AbsentEntry
      kept.replace(ABSENT, reason === null ? others : { ...others, [id]: reason })
    },
    item: (reviewId: string, patch: ItemEntry) => kept.change(itemLine(reviewId), patch as Line),
    /** Several in one step. */
    items: (patches: Readonly<Record<string, ItemEntry>>) =>
      kept.changeAll(Object.fromEntries(Object.entries(patches).map(([id, patch]) => [itemLine(id), patch as Line]))),
    /** Leaves them for another meeting. */
    leave: (reviewIds: readonly string[]) =>
      kept.changeAll(Object.fromEntries(reviewIds.map((id) => [itemLine(id), { out: true } as Line]))),
    override: (at: string, patch: OverrideEntry) => kept.change(overrideLine(at), patch as Line),
    clear: () => kept.done(),
  }
}
export type Entering = ReturnType<typeof useEntered>
