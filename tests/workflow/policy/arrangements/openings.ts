import { paths } from '@kiemdiem/domain/ids'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { cancelOpening as cancel } from '../../../../functions/src/campaigns/cancel-opening.ts'
import { startCampaign as start } from '../../../../functions/src/campaigns/start-campaign.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { call } from '../../fixture/handlers/handlers.ts'
import { opening, plantRegistry, REGISTRY } from '../../fixture/registry/registry-only.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change } from './update.ts'

/** Campaigns of other years that were never opened, so that a trial can say of one that it was. */
const DRAFTS = ['2020', '2021'] as const

/** The registry, and organisers who have their roles already: so whoever keeps the registry may open a campaign too. */
const registry = async (): Promise<void> => {
  await plantRegistry()
  for (const id of DRAFTS)
    await db.doc(paths.campaign(id)).set({ ...plan2023, id, status: 'draft', closedStages: [], organisers: {} })
  for (const uid of REGISTRY.organisers)
    await db.doc(paths.access(uid)).update({ organiser: ['partyGroup', 'provincial'] })
  await db.doc(paths.access(REGISTRY.cell)).update({ organiser: ['partyCell'] })
}

const as = { admin: () => ({ admin: true }), registrar: () => ({ registrar: true }) }
/** Organising every track opens no campaign. */
const stranger = () => ({ organiser: ['partyGroup' as const, 'provincial' as const, 'partyCell' as const] })

type Asked = Record<string, unknown>
const alsoNamed = (uid: string) => (input: Asked) => {
  const [first, ...rest] = input.organisers as { track: string; people: string[] }[]
  if (first) Object.assign(input, { organisers: [{ ...first, people: [...first.people, uid] }, ...rest] })
}
const status = (id: string, one: string) => () => change(paths.campaign(id), { status: one })

export const startCampaign: Arrangement<void> = {
  command: tried(start),
  fresh: registry,
  input: opening,
  as,
  stranger,
  fails: {
    noCampaignYet: [
      { told: 'campaignExists', documents: status(DRAFTS[0], 'open') },
      { told: 'campaignExists', documents: status(DRAFTS[0], 'opening') },
    ],
    campaignPlanValid: [
      { told: 'campaignPlanInvalid', input: (input) => Object.assign(input, { title: ' ' }) },
      { told: 'campaignPlanInvalid', input: (input) => Object.assign(input, { year: 1990 }) },
      { told: 'campaignPlanInvalid', input: (input) => Object.assign(input, { planDate: '2026-02-31' }) },
      { told: 'campaignPlanInvalid', input: (input) => Object.assign(input, { steps: [] }) },
    ],
    organisersNamed: [
      { told: 'organisersMissing', input: alsoNamed('p-khong-co') },
      { told: 'organisersMissing', input: alsoNamed('p-da-nghi') },
    ],
    notOneself: [{ told: 'selfGrant', input: alsoNamed(CALLER) }],
    organisersGranted: [{ told: 'rolesFirst', documents: status(DRAFTS[1], 'closed'), input: alsoNamed('p-chanh') }],
    rosterFits: [{ told: 'cannotOpen', documents: () => change(paths.unit('u-ban'), { head: 'p-khong-co' }) }],
  },
}

export const cancelOpening: Arrangement<{ job: string }> = {
  command: tried(cancel),
  fresh: async () => {
    await registry()
    const { job } = await call(start, REGISTRY.admin, { ...opening(), key: crypto.randomUUID() })
    return { job: job ?? '' }
  },
  input: ({ job }) => ({ job }),
  as,
  stranger,
  fails: {
    stillOpening: (['done', 'undoing', 'undone'] as const).map((state) => ({
      told: 'notOpening',
      documents: ({ job }) => change(paths.job(job), { state }),
    })),
  },
}
