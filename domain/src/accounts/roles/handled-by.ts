import type { Campaign } from '../../model/campaign.ts'
import { namedIn } from '../../registry/relations/appraisers.ts'

/** Whose accounts say which groups of a campaign they read: who organises, was named to appraise, or records what is decided. */
export const handledBy = ({ organisers, process }: Pick<Campaign, 'organisers' | 'process'>): string[] => [
  ...new Set([
    ...Object.values(organisers).flat(),
    ...namedIn(process),
    ...process.deciders.flatMap(({ recorder }) => recorder ?? []),
  ]),
]
