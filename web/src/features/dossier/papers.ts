import type { Place, Said } from '@kiemdiem/domain/dossier/acts'
import { type Entry, isOpen } from '@kiemdiem/domain/dossier/checklist/entry'
import { placeKey } from '@kiemdiem/domain/dossier/checklist/filings'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { DOSSIER_ITEMS, type DossierItem } from '@kiemdiem/domain/dossier/items'

/** One paper of which something is wanting, however many dossiers it is in. */
export interface WantedPaper {
  key: string
  place: Place
  entry: Entry
  /** Whose dossiers; empty: of the track as a whole. */
  names: string[]
  unitName: string
  /** Can only be awaited: its review stands before a superior. */
  awaits: boolean
}

/** What is wanting in the dossiers that could be put away, and whose result a superior owes; in the order of the checklist. */
export const wantedPapers = ({ subjects, entries, track }: DossierAnswer): WantedPaper[] => {
  const found = new Map<string, WantedPaper>()
  const add = (entry: Entry, reviewId: string | null, names: string[], unitName: string, awaits: boolean) => {
    const place: Place = { reviewId, item: entry.item, document: entry.document }
    const key = placeKey(place, track.id)
    const before = found.get(key)
    if (before) before.names.push(...names)
    else found.set(key, { key, place, entry, names, unitName, awaits })
  }
  for (const entry of entries.filter(isOpen)) add(entry, null, [], '', false)
  for (const { reviewId, name, unitName, state, withSuperior, entries: papers } of subjects)
    for (const entry of papers.filter(isOpen)) {
      const awaits = state === 'early' && withSuperior && entry.item === 'decision' && entry.document === null
      if (state === 'holes' || awaits) add(entry, reviewId, [name], unitName, awaits)
    }
  const order = (item: DossierItem) => DOSSIER_ITEMS.indexOf(item)
  return [...found.values()].toSorted((a, b) => order(a.entry.item) - order(b.entry.item))
}

/** What may be said of these papers: a petition is answered, what has not come is awaited. */
export const maySay = (what: Exclude<Said['what'], 'undone'>, { entry, awaits }: WantedPaper): boolean =>
  what === 'awaited'
    ? awaits
    : !awaits &&
      (what === 'kept' ? entry.hole !== 'unconfirmed' && entry.hole !== 'unanswered' : entry.hole !== 'unanswered')

const OWNER = /^(.+)\.([A-Za-z]+)\.\d+$/

/** Where its signed copy is sent; null: nowhere here. */
export const uploadAt = ({ item, document }: Pick<Entry, 'item' | 'document'>): string | null => {
  if (document === null) return null
  if (item === 'selfReview') return `/ho-so/${document.slice(0, document.lastIndexOf('.'))}`
  const [, owner = '', kind = ''] = OWNER.exec(document) ?? []
  const pages: Record<string, string> = {
    minutes: `/hoi-nghi/${owner}/bien-ban`,
    proposal: `/hoi-nghi/${owner}/de-nghi`,
    appraisal: '/tham-dinh/in',
    ruling: '/quyet-dinh/in',
    report: '/bao-cao',
    remediation: `/khac-phuc/in/${document}`,
  }
  return pages[kind] ?? null
}

/** Where a petition is answered, a plan confirmed, or a report made. */
export const mendedAt = ({ hole, item, document }: Pick<Entry, 'hole' | 'item' | 'document'>): string | null => {
  if (item === 'report' && document === null) return '/bao-cao'
  return hole === 'unanswered' ? '/kien-nghi' : hole === 'unconfirmed' ? '/khac-phuc' : null
}
