import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import { type ActFacts, LAYOUT } from '../../model/printed.ts'
import type { Unit } from '../../model/unit.ts'
import { tablesNow } from '../../tables/layout.ts'
import { inFull } from '../facts/in-full.ts'
import { signedAs } from '../facts/signed-as.ts'
import { suggestionIssuer } from '../letters/suggestion-issuer.ts'

/**
 * Who submits a track's table to who decides: who organises it, under the body that it reports to. Its head signs where the
 * registry has it as the unit of whoever hands over; else the name comes with the pen.
 */
export const submitter = (
  track: string,
  campaign: Pick<Campaign, 'place' | 'process' | 'tableLayouts'>,
  { unit, head }: { unit: Unit | null; head: Pick<Person, 'id' | 'name'> | null },
): ActFacts => {
  const { issuer } = suggestionIssuer(track, campaign, null)
  const isOwn = unit !== null && inFull(unit.name) === issuer.name
  return { layout: LAYOUT, issuer, signature: isOwn && head ? signedAs(unit, head) : null, ...tablesNow(campaign) }
}
