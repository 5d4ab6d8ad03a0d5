import { saveTableLayout as row } from '@kiemdiem/domain/tables/save-layout'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { serve } from '../serve/serve.ts'

export const saveTableLayout = serve('saveTableLayout', row, {
  named: readNamedCampaign,
  rest: async (_tx, _input, named) => named,
  logged: ({ campaign }) => ({ campaign }),
})
