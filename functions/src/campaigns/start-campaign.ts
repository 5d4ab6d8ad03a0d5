import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { personSchema } from '@kiemdiem/domain/model/person'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { decidingLeaders } from '@kiemdiem/domain/opening/start/appraisers'
import { startCampaign as row } from '@kiemdiem/domain/opening/start/start-campaign'
import { templateOf } from '@kiemdiem/domain/template/templates'
import { byName } from '@kiemdiem/domain/vi'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readOrganisers } from './read-organisers.ts'

export const startCampaign = serve(
  'startCampaign',
  row,
  {
    named: async (_tx, _input, call) => ({ ...call }),
    rest: async (tx, input, named) => {
      const of = async (name: string) => (await tx.get(db.collection(name))).docs
      const units = (await of('units')).map((doc) => parse(unitSchema, doc)).sort((a, b) => a.order - b.order)
      const template = templateOf(input.template)
      const appraisers = (input.appraisers ?? []).flatMap(({ appraiser, clerk }) => [appraiser, clerk ?? []].flat())
      const people = (await of('people')).map((doc) => parse(personSchema, doc))
      return {
        ...named,
        input,
        campaigns: (await of('campaigns')).map((doc) => parse(campaignSchema, doc)),
        units,
        // The order of boards, for ever: by name as an office sorts, and by id where names are the same.
        people: people.sort((a, b) => byName(a.name, b.name) || (a.id < b.id ? -1 : 1)),
        accounts: await readOrganisers(tx, template?.plan.process.tracks.map(({ id }) => id) ?? [], [
          ...input.organisers.flatMap((each) => each.people),
          ...appraisers,
          ...(template ? decidingLeaders(template, units) : []),
        ]),
      }
    },
  },
  { timeoutSeconds: 300 },
)
