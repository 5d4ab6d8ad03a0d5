import type { Sections } from '@kiemdiem/domain/model/paper'
import { clearLocal, type DraftKey, type LocalDraft, saveLocal, unsent } from '../../../lib/kept/local-drafts.ts'
import { livingTabs, TAB } from '../../../lib/kept/tab-lock.ts'
import { type Content, contentOf, same, tidied } from './content.ts'

/**
 * The browser's copies of what the server has not confirmed. Each tab keeps its own, so that two tabs on one
 * section never overwrite each other's; a tab holds a lock while it lives, and only what a closed or crashed
 * tab left behind is offered to the next one.
 */
export interface DraftPlace {
  uid: string
  paper: string
  revision: number
}

export interface Leftover {
  key: DraftKey
  /** The section it was typed in. */
  id: string
  content: Content
  /** The server's rev it was typed on. */
  rev: number
  at: Date
}

const keyOf = (place: DraftPlace, id: string): DraftKey => ({ ...place, section: `${id}@${TAB}` })

/** False when the browser refuses to keep it. */
export const keep = (place: DraftPlace, id: string, content: Content, rev: number): boolean =>
  saveLocal(keyOf(place, id), { ...content, rev, at: new Date().toISOString() })

export const letGo = (place: DraftPlace, id: string): void => clearLocal(keyOf(place, id))

const toLeftover = ({ key, draft }: { key: DraftKey; draft: LocalDraft }): Leftover => {
  const { rev, at, ...content } = draft
  return { key, id: key.section.split('@')[0] ?? '', content, rev, at: new Date(at) }
}

/**
 * What closed tabs left of this paper, newest first, and what this tab typed into an earlier revision, which no
 * writer can save any more; with `own`, all that this tab holds (where nothing can be written any more, it is to
 * be seen too). What the server has all the same is cleared away.
 */
export const findLeftovers = async (place: DraftPlace, sections: Sections, own = false): Promise<Leftover[]> => {
  const isLiving = await livingTabs()
  const found = unsent(place.uid)
    .filter(({ key }) => key.paper === place.paper && key.revision <= place.revision)
    .filter(({ key }) => {
      const tab = key.section.split('@')[1] ?? ''
      return tab === TAB ? own || key.revision < place.revision : !isLiving(tab)
    })
    .map(toLeftover)
  const arrived = found.filter((each) => same(tidied(each.content), contentOf(sections[each.id] ?? null)))
  for (const each of arrived) clearLocal(each.key)
  return found.filter((each) => !arrived.includes(each))
}

export const discardLeftover = (leftover: Leftover): void => clearLocal(leftover.key)
