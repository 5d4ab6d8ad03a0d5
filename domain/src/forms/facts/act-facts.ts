import type { Campaign } from '../../model/campaign.ts'
import type { Conference, ConferenceKind } from '../../model/conference.ts'
import type { Person } from '../../model/person.ts'
import { type ActFacts, LAYOUT } from '../../model/printed.ts'
import type { Unit, UnitKind } from '../../model/unit.ts'
import type { PaperStyle } from '../layout.ts'
import { administrativeIssuer, partyIssuer } from './issuer-of.ts'
import { signedAs } from './signed-as.ts'

/** Minutes of the Đảng đoàn and of the cell are Party papers; those of boards, standing committees and agencies are administrative (domain.md §5). */
export const styleOf = (kind: ConferenceKind): PaperStyle =>
  kind === 'partyCell' || kind === 'partyGroup' ? 'party' : 'administrative'

const UNIT_OF: Record<ConferenceKind, UnitKind> = {
  ...{ department: 'department', standingCommittee: 'standingCommittee', officeStaff: 'office' },
  ...{ partyCell: 'partyCell', partyGroup: 'partyGroup' },
}

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
    campaign: Pick<Campaign, 'place' | 'process'>
  },
): ActFacts => {
  const { signer, campaign } = registered
  const unit = registered.unit ?? { kind: UNIT_OF[conference.kind], name: conference.unitName, deputies: [] }
  return {
    layout: LAYOUT,
    issuer:
      styleOf(conference.kind) === 'party'
        ? partyIssuer(unit, conference.track, campaign)
        : administrativeIssuer(unit, campaign),
    signature: signer && signedAs(unit, signer),
  }
}
