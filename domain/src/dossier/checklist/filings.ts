import type { FilingAct, Place, Said } from '../acts.ts'

/** What is shared is known by its document; what is not here, by whose it would be. */
export const placeKey = ({ reviewId, item, document }: Place, track: string): string =>
  document === null ? `${item} ${reviewId ?? track}` : `${item} ${document}`

/** The last word on each paper. */
export const lastSaid = (filings: readonly FilingAct[]): ReadonlyMap<string, Said> => {
  const inOrder = filings.toSorted((a, b) => a.number - b.number)
  const said = new Map<string, Said>()
  for (const { places, track, said: says } of inOrder)
    for (const place of places) {
      if (says.what === 'undone') said.delete(placeKey(place, track))
      else said.set(placeKey(place, track), says)
    }
  return said
}
