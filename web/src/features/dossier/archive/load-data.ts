import type { Trail } from '@kiemdiem/domain/dossier/chain/chain'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { DATA_MAX, type StoredDocument } from '@kiemdiem/domain/dossier/commands/read-dossier-data'
import { command, newKey } from '../../../lib/commands.ts'

export interface DossierData {
  common: readonly StoredDocument[]
  subjects: readonly StoredDocument[]
  trails: readonly Trail[]
}

/** What the track has, then its subjects some at a time; `onPart` says how far it is. */
export const loadData = async (
  { campaign, track, subjects }: DossierAnswer,
  onPart: (done: number, of: number) => void,
): Promise<DossierData> => {
  const ids = subjects.map(({ reviewId }) => reviewId)
  const parts = Array.from({ length: Math.ceil(ids.length / DATA_MAX) }, (_, at) =>
    ids.slice(at * DATA_MAX, (at + 1) * DATA_MAX),
  )
  const ask = (reviews: string[]) =>
    command('readDossierData', { campaign: campaign.id, track: track.id, reviews, key: newKey() })
  const { documents: common } = await ask([])
  const found = new Map<string, StoredDocument>()
  const trails = new Map<string, Trail>()
  for (const [at, reviews] of parts.entries()) {
    onPart(at, parts.length)
    const answer = await ask(reviews)
    for (const document of answer.documents) found.set(document.path, document)
    for (const trail of answer.trails) trails.set(trail.of, trail)
  }
  onPart(parts.length, parts.length)
  return { common, subjects: [...found.values()], trails: [...trails.values()] }
}
