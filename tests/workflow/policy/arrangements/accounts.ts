import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { Pending } from '@kiemdiem/domain/model/access'
import { confirmAccess as confirm } from '../../../../functions/src/accounts/confirm-access.ts'
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
    notOneself: [
      {
        told: 'selfGrant',
        input: (input) => Object.assign(input, { personId: CALLER, admin: true, organiser: ['partyGroup'] }),
      },
    ],
    termFits: [
      {
        told: 'termUnfit',
        input: (input) => Object.assign(input, { standIn: { from: '2020-12-05', to: '2020-12-06' } }),
      },
    ],
  },
  // Whom it is about, and what is asked for, is one and the same input of these.
  apart: [
    ['personKnown', 'adminRemains'],
    ['personKnown', 'notOneself'],
    ['adminRemains', 'notOneself'],
  ],
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

/** When what waits was asked for: not a day ago. */
const ASKED_AT = new Date()
const asked = { by: WHO.admin, at: ASKED_AT, confirmers: [] }
const roles = { ...asked, admin: false, organiser: ['partyGroup'] }
/** Every event of this run has a number of its own on the caller's trail. */
let eventSeq = 0
const onBoth = async (pending: Pending): Promise<void> => {
  for (const uid of [WHO.other, CALLER]) await change(paths.access(uid), { pending })
}

export const confirmAccess: Arrangement<Office> = {
  command: tried(confirm),
  fresh: async () => {
    const office = await fresh()
    await change(paths.access(WHO.other), { pending: { roles, code: asked, confirmers: [] } })
    return office
  },
  input: (_, who) => ({
    personId: who === 'self' ? CALLER : WHO.other,
    what: who === 'organiser' || who === 'admin' ? 'roles' : 'code',
    agrees: true,
    askedAt: ASKED_AT.getTime(),
  }),
  as: {
    ...as,
    organiser: () => ({ organiser: ['partyGroup'] }),
    self: () => {
      eventSeq += 1
      return { pending: { code: asked, confirmers: [] }, eventSeq }
    },
    ownHead: async ({ campaign }) => {
      await change(paths.paper(paperIdOf(campaign, WHO.other)), { returners: [CALLER] })
      return {}
    },
  },
  stranger: () => ({ organiser: ['partyCell'] }),
  fails: {
    stillPending: [{ told: 'nothingPending', documents: () => onBoth({ confirmers: [] }) }],
    pendingAsSeen: [{ told: 'changedSince', input: (input) => Object.assign(input, { askedAt: 1 }) }],
    secondPerson: [
      {
        told: 'secondPersonNeeded',
        documents: () => onBoth({ roles: { ...roles, by: CALLER }, code: { ...asked, by: CALLER }, confirmers: [] }),
      },
      {
        told: 'aloneTooSoon',
        documents: async () => {
          await change(paths.access(WHO.admin), { admin: false })
          await onBoth({ roles: { ...roles, by: CALLER }, code: { ...asked, by: CALLER }, confirmers: [] })
        },
      },
    ],
  },
  apart: [['stillPending', 'secondPerson']],
}
