import type { Campaign } from '../../model/campaign.ts'
import type { Decider } from '../../model/process.ts'

/** Deciders for which somebody decides, or enters what a committee decided. */
export const decidingFor = ({ process }: Pick<Campaign, 'process'>, uid: string): Decider[] =>
  process.deciders.filter(({ way, members }) => way !== undefined && members.includes(uid))
