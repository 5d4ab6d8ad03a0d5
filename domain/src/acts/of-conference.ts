import type { Conference } from '../model/conference.ts'

type Said = Pick<Conference, 'campaign' | 'unit' | 'unitName' | 'track'>

/** What every act of a conference has from it; read by those who keep it, where its kind names no others. */
export const ofConference = ({
  id,
  campaign,
  unit,
  unitName,
  track,
  head,
  keepers,
}: Said & Pick<Conference, 'id' | 'head' | 'keepers'>): Said & {
  of: { kind: 'conference'; id: string }
  audience: string[]
} => ({
  ...{ campaign, unit, unitName, track },
  of: { kind: 'conference', id },
  audience: [...new Set([head, ...keepers])],
})
