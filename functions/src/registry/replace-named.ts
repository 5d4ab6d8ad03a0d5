import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema } from '@kiemdiem/domain/model/access'
import { replaceNamed as row } from '@kiemdiem/domain/registry/named/replace-named'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readOrganisers, readState } from './read-registry.ts'
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
    const made = db.collection('acts').where('campaign', '==', campaign.id).where('kind', '==', 'decision')
    const decisions =
      duty.kind === 'recorder'
        ? (await tx.get(made.where('decider', '==', duty.decider))).docs.map(({ id }) => ({ id }))
        : []
    return {
      ...named,
      ...{ state, decisions, reason, work: await readWork(tx, campaign) },
      accounts: besides(
        await readOrganisers(tx, [campaign]),
        found.flatMap((one) => parseOrNull(accessSchema, one) ?? []),
      ),
      callerName: state.people.find(({ id }) => id === caller.uid)?.name ?? '',
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
