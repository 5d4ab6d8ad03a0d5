import { rulingActSchema } from '@kiemdiem/domain/decision/ruling/ruling'
import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema } from '@kiemdiem/domain/model/access'
import { petitionActSchema, settlementActSchema } from '@kiemdiem/domain/notice/petition/petition'
import { replaceNamed as row } from '@kiemdiem/domain/registry/named/replace-named'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readEvery, readOrganisers, readState } from './read-registry.ts'
import { readWork } from './read-works.ts'

const besides = (accounts: readonly Access[], others: readonly Access[]): Access[] => [
  ...new Map([...accounts, ...others].map((access) => [access.personId, access])).values(),
]

export const replaceNamed = serve('replaceNamed', row, {
  named: readNamedCampaign,
  rest: async (tx, input, named) => {
    const { campaign, caller } = named
    const { duty, person, clerk, reason } = input
    const state = await readState(tx, 'all')
    const found = await readAll(tx, [person, ...(clerk === null ? [] : [clerk])].map(paths.access))
    const made = (kind: string) => db.collection('acts').where('kind', '==', kind).where('campaign', '==', campaign.id)
    const isRecorder = duty.kind === 'recorder'
    const decided = isRecorder
      ? (await tx.get(made('decision').where('decider', '==', duty.decider))).docs.map(({ id }) => id)
      : []
    const [rulings, petitions, settlements] = isRecorder
      ? await Promise.all([
          readEvery(tx, rulingActSchema, made('ruling')),
          readEvery(tx, petitionActSchema, made('petition')),
          readEvery(tx, settlementActSchema, made('settlement')),
        ])
      : [[], [], []]
    const papers = rulings.flatMap(({ id, decision }) => (decided.includes(decision) ? [id] : []))
    return {
      ...named,
      ...{ decisions: [...decided, ...papers].map((id) => ({ id })), filed: [...petitions, ...settlements] },
      ...{ state, reason, work: await readWork(tx, campaign) },
      accounts: besides(
        await readOrganisers(tx, [campaign]),
        found.flatMap((one) => parseOrNull(accessSchema, one) ?? []),
      ),
      callerName: state.people.find(({ id }) => id === caller.uid)?.name ?? '',
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
