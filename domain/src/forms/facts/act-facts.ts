import { styleOf, unitKindOf } from '../../conference/kind/conference-kind.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Person } from '../../model/person.ts'
import { type ActFacts, LAYOUT } from '../../model/printed.ts'
import type { Unit } from '../../model/unit.ts'
import { tablesNow } from '../../tables/layout.ts'
import { administrativeIssuer, partyIssuer } from './issuer-of.ts'
import { signedAs } from './signed-as.ts'

/**
 * What a paper of a conference states besides the act, from the registry as it is now; stored with the act. A unit that is
 * gone is stated by the names the conference has.
 */
export const actFactsOf = (
  conference: Pick<Conference, 'kind' | 'track' | 'unitName'>,
  registered: {
    unit: Unit | null
    /** Who signs for the unit; null: nobody is known. */
    signer: Pick<Person, 'id' | 'name'> | null
    campaign: Pick<Campaign, 'place' | 'process' | 'tableLayouts'>
  },
): ActFacts => {
  const { signer, campaign } = registered
  const unit = registered.unit ?? {
    ...{ kind: unitKindOf(conference.kind, campaign.process), name: conference.unitName, deputies: [] },
  }
  return {
    layout: LAYOUT,
    issuer:
      styleOf(conference.kind, campaign.process) === 'party'
        ? partyIssuer(unit, conference.track, campaign)
        : administrativeIssuer(unit, campaign),
    signature: signer && signedAs(unit, signer),
    ...tablesNow(campaign),
  }
}
