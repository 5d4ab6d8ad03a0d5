import type { FilingAct, Place, Said } from '../acts.ts'

/** What is shared in a track is known by its document; what is not here, by whose it would be. Another track says nothing of it. */
export const placeKey = ({ reviewId, item, document }: Place, track: string): string =>
  `${track} ${item} ${document ?? reviewId ?? ''}`

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
