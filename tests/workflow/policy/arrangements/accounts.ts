import { paths } from '@kiemdiem/domain/ids'
import { issueInvitation as issue } from '../../../../functions/src/accounts/issue-invitation.ts'
import { setRoles as set } from '../../../../functions/src/accounts/set-roles.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change } from './update.ts'

interface Office {
  campaign: string
}

const fresh = async (): Promise<Office> => {
  const campaign = newCampaignId()
  await plant(campaign)
  await change(paths.access(WHO.admin), { admin: true, active: true })
  return { campaign }
}
const as = { admin: () => ({ admin: true }) }
/** Organising every track is no help with accounts. */
const stranger = () => ({ organiser: ['partyGroup' as const, 'provincial' as const, 'partyCell' as const] })
const personKnown = [
  {
    told: 'unknownPerson',
    input: (input: Record<string, unknown>) => Object.assign(input, { personId: 'p-khong-co' }),
  },
]

export const setRoles: Arrangement<Office> = {
  command: tried(set),
  fresh,
  input: () => ({ personId: WHO.other, active: true, admin: false, organiser: [] }),
  as,
  stranger,
  fails: {
    personKnown,
    // The caller becomes the only administrator there is, and asks to be none.
    adminRemains: [
      {
        told: 'lastAdmin',
        documents: () => change(paths.access(WHO.admin), { admin: false }),
        input: (input) => Object.assign(input, { personId: CALLER }),
      },
    ],
  },
  apart: [['personKnown', 'adminRemains']],
}

export const issueInvitation: Arrangement<Office> = {
  command: tried(issue),
  fresh,
  input: () => ({ personId: WHO.other }),
  as,
  stranger,
  fails: {
    personKnown,
    personServing: [{ told: 'personLeft', documents: () => change(paths.person(WHO.other), { active: false }) }],
  },
}
