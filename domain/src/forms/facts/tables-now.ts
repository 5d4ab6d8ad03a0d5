import type { Campaign } from '../../model/campaign.ts'
import type { ActFacts } from '../../model/printed.ts'

/** How tables of what is made now are laid, to be kept with it: what the campaign changes later concerns later papers. */
export const tablesNow = ({ tableLayouts }: Pick<Campaign, 'tableLayouts'>): Pick<ActFacts, 'tables'> =>
  tableLayouts ? { tables: tableLayouts } : {}
