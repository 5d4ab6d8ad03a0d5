import type { Campaign } from '../model/campaign.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { dueBefore } from '../time.ts'
import type { Store } from '../writes/apply.ts'
import { openOffice } from './open-office.fixture.ts'

/** One board with a head, a member of staff in two tracks, one in one track, and the collective's own paper. */
export const tinyCampaign = ({
  memberHasCell = true,
  rulePack = plan2023.rulePack,
}: {
  memberHasCell?: boolean
  rulePack?: Campaign['rulePack']
} = {}): Store =>
  openOffice({
    campaign: {
      id: 'kd',
      rulePack,
      organisers: { partyGroup: ['p-organiser'], provincial: ['p-organiser'], partyCell: ['p-cell'] },
    },
    units: [
      { id: 'u-board', head: 'p-head', drafters: ['p-member', 'p-other'] },
      { id: 'u-cell', kind: 'partyCell', head: 'p-cell' },
    ],
    people: [
      { id: 'p-head', name: 'Vàng Thị Sao' },
      { id: 'p-member', name: 'Lò Thị Mai' },
      { id: 'p-other', name: 'Giàng A Páo', partyMember: false },
      { id: 'p-cell', name: 'Nguyễn Văn Hòa' },
    ],
    subjects: [
      { subject: 'u-board', unit: 'u-board', group: 'G1' },
      { subject: 'p-head', unit: 'u-board', group: 'G3' },
      { subject: 'p-member', unit: 'u-board' },
      { subject: 'p-other', unit: 'u-board' },
      ...(memberHasCell ? [{ subject: 'p-member', unit: 'u-cell', group: 'G9' }] : []),
    ],
    dueAt: (track, stage) =>
      stage === 'selfReview' ? dueBefore(track === 'partyCell' ? '2023-12-06' : '2023-11-30', false) : null,
  })
