import { type Chain, type Lengths, lengthsThen } from './chain.ts'
import type { Manifest } from './manifest.ts'

/** File within the dossier that has the events of one trail: ids of documents hold nothing that a file name may not. */
export const trailFile = (of: string): string => `su-kien/${of.replace('/', '--')}.json`

/** What a dossier says of itself, from the hashes of its files and the chain of its events. */
export const manifestOf = (
  { campaign, track }: Pick<Manifest, 'campaign' | 'track'>,
  files: Manifest['files'],
  { trails, events, root }: Chain,
  handovers: readonly { id: string; chain: { root: string; lengths: Lengths } }[],
): Manifest => ({
  ...{ version: 1, campaign, track, files: files.toSorted((a, b) => (a.name < b.name ? -1 : 1)) },
  trails: trails.map(({ of, links }) => ({ of, file: trailFile(of), links })),
  ...{ events, root },
  handovers: handovers
    .filter(({ chain }) => lengthsThen(trails, chain.lengths) !== null)
    .map(({ id, chain }) => ({ id, root: chain.root, lengths: [...chain.lengths] })),
})
