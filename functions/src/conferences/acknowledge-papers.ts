import { acknowledgePapers as row } from '@kiemdiem/domain/conference/handout/acknowledge-papers'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { loggedConference, readNamedConference } from './read-meeting.ts'

export const acknowledgePapers = serve('acknowledgePapers', row, {
  named: readNamedConference,
  rest: async (tx, _, named) => ({
    ...named,
    campaign: parse(campaignSchema, await tx.get(db.doc(paths.campaign(named.conference.campaign)))),
  }),
  logged: loggedConference,
})
