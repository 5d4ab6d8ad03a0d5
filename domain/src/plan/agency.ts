import type { Campaign } from '../model/campaign.ts'
import type { Agency } from '../model/process.ts'

/** Whose campaigns were opened before the process named an agency. */
const FEDERATION: Agency = {
  name: 'Liên đoàn Lao động tỉnh {place}',
  superior: 'Tổng Liên đoàn Lao động Việt Nam',
}

/** The organisation whose campaign it is, above units that name nobody, and what stands above it; its place written out. */
export const agencyOf = ({ place, process }: Pick<Campaign, 'place' | 'process'>): Agency => {
  const { name, superior } = process.agency ?? FEDERATION
  return { name: name.replaceAll('{place}', place), superior: superior.replaceAll('{place}', place) }
}
