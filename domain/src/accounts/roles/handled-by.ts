import type { Campaign } from '../../model/campaign.ts'

/** Whose accounts say which groups of a campaign they read: who organises, and who records what is decided. */
export const handledBy = ({ organisers, process }: Pick<Campaign, 'organisers' | 'process'>): string[] => [
  ...new Set([...Object.values(organisers).flat(), ...process.deciders.flatMap(({ recorder }) => recorder ?? [])]),
]
