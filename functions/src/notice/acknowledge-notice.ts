import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { acknowledgeNotice as row } from '@kiemdiem/domain/notice/acknowledge-notice'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { readNamedPaper } from '../papers/read-paper.ts'
import { serve } from '../serve/serve.ts'

export const acknowledgeNotice = serve('acknowledgeNotice', row, {
  named: async (tx, input, call) => {
    const named = await readNamedPaper(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, _, named) => ({
    ...named,
    campaign: parse(campaignSchema, await tx.get(db.doc(paths.campaign(named.paper.campaign)))),
  }),
  logged: ({ paperId }) => ({ paperId }),
})
