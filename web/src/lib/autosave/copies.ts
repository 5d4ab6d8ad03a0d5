import { clearLocal, type DraftKey, type LocalDraft, recordOf, saveLocal, unsent } from '../kept/store/local-drafts.ts'
import { livingTabs, TAB, tabGone } from '../kept/tab-lock.ts'
import type { Shape } from './shape.ts'

/** Whose copies they are, and of what. */
export interface Place {
  uid: string
  paper: string
  revision: number
}

/** What a closed tab left: `mine`, typed on `base`. */
export interface Leftover<C> {
  key: DraftKey
  /** The part it was typed in. */
  id: string
  base: C
  mine: C
  /** The server's rev it was typed on. */
  rev: number
  at: Date
}

/**
 * `serverOf`: null where it is not known yet. `own`: also all that this tab holds (where nothing can be written it is to
 * be seen too). `again`: called when a tab has gone whose copies were left out because it was open.
 */
interface Search<C> {
  serverOf: (id: string) => C | null
  own?: boolean
  again?: () => void
}

/**
 * The browser's copies of what the server has not confirmed. Each tab keeps its own, so that two tabs on one thing never
 * overwrite each other's; a tab holds a lock while it lives, and only what a closed or crashed tab left behind is offered
 * to the next one. `only`: the one part of the place that is asked for.
 */
export const copiesOf = <C>(shape: Shape<C>, place: Place, only: string | null = null) => {
  const keyOf = (id: string): DraftKey => ({ ...place, section: `${id}@${TAB}` })
  const awaited = new Set<string>()

  const whenGone = (tab: string, again: () => void): void => {
    if (awaited.has(tab)) return
    awaited.add(tab)
    // A page that is being left can wait for nothing.
    void tabGone(tab).then(again, () => undefined)
  }

  const read = ({ key, draft }: { key: DraftKey; draft: LocalDraft }): Leftover<C>[] => {
    const [id = ''] = key.section.split('@')
    const kept = recordOf(draft.text)
    const mine = shape.read(kept?.mine)
    if (mine === null) return []
    return [{ key, id, base: shape.read(kept?.base) ?? shape.blank, mine, rev: draft.rev, at: new Date(draft.at) }]
  }

  return {
    /** False when the browser refuses to keep it. */
    keep: (id: string, kept: { base: C; mine: C }, rev: number): boolean =>
      saveLocal(keyOf(id), { text: JSON.stringify(kept), rev, at: new Date().toISOString() }),

    letGo: (id: string): void => clearLocal(keyOf(id)),

    /**
     * What closed tabs left, newest first, and what this tab typed into an earlier revision, which no writer can save
     * any more. What the server has all the same is cleared away.
     */
    find: async ({ serverOf, own = false, again }: Search<C>): Promise<Leftover<C>[]> => {
      const isLiving = await livingTabs()
      const found = unsent(place.uid)
        .filter(({ key }) => key.paper === place.paper && key.revision <= place.revision)
        .filter(({ key }) => {
          const [id, tab = ''] = key.section.split('@')
          if (only !== null && id !== only) return false
          if (tab === TAB) return own || key.revision < place.revision
          if (isLiving(tab) && again) whenGone(tab, again)
          return !isLiving(tab)
        })
        .flatMap(read)
      const there = found.filter(({ id, mine }) => {
        const saved = serverOf(id)
        return saved !== null && shape.same(shape.tidied(mine), saved)
      })
      for (const { key } of there) clearLocal(key)
      return found.filter((each) => !there.includes(each))
    },

    discard: (leftover: Leftover<C>): void => clearLocal(leftover.key),
  }
}
export type Copies<C> = ReturnType<typeof copiesOf<C>>
