import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { replaceNamed as replace } from '../../../../functions/src/registry/replace-named.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
}

/** Every event of this run has a number of its own on the trails of accounts that are planted anew. */
let eventSeq = 5_000
const recordedBy = async ({ campaign }: Place, recorder: string): Promise<void> => {
  const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  const deciders = process.deciders.map((each) => (each.id === 'dang-doan' ? { ...each, recorder } : each))
  await change(paths.campaign(campaign), { 'process.deciders': deciders })
}
const named = (person: string) => (input: Record<string, unknown>) => Object.assign(input, { person })

/** The Đảng đoàn's recorder is the cell's secretary; the administrator is to record in his place. */
export const replaceNamed: Arrangement<Place> = {
  command: tried(replace),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    eventSeq += 10
    for (const uid of [WHO.admin, WHO.secretary]) await change(paths.access(uid), { eventSeq })
    await recordedBy({ campaign }, WHO.secretary)
    return { campaign }
  },
  input: ({ campaign }) => ({
    ...{ campaign, duty: { kind: 'recorder', decider: 'dang-doan' }, person: WHO.admin, clerk: null },
    ...{ seen: { person: WHO.secretary, clerk: null }, reason: 'Đồng chí ốm.', preview: false },
  }),
  as: { organiser: () => ({ organiser: ['partyGroup'] }) },
  stranger: () => ({ admin: true, registrar: true }),
  fails: {
    campaignOpen: closed(),
    sameEdition: [
      {
        told: 'savedMeanwhile',
        input: (input) => Object.assign(input, { seen: { person: WHO.other, clerk: null } }),
      },
    ],
    canBeNamed: [
      { told: 'namedUnfit', input: named(WHO.other) },
      { told: 'namedUnfit', input: named('p-khong-co') },
      { told: 'namedUnfit', input: named(CALLER) },
      { told: 'namedUnfit', input: named(WHO.secretary) },
    ],
    ownTracks: [
      { told: 'tracksNotYours', documents: () => change(paths.access(CALLER), { organiser: ['provincial'] }) },
    ],
    reasonGiven: [{ told: 'reasonMissing', input: (input) => Object.assign(input, { reason: ' ' }) }],
  },
}
