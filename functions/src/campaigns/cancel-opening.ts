import { paths } from '@kiemdiem/domain/ids'
import { jobSchema } from '@kiemdiem/domain/model/job'
import { cancelOpening as row } from '@kiemdiem/domain/opening/start/cancel-opening'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

export const cancelOpening = serve('cancelOpening', row, {
  named: async (tx, input, call) => {
    const job = parseOrNull(jobSchema, await tx.get(db.doc(paths.job(input.job))))
    return job?.kind === 'openCampaign' ? { ...call, job } : null
  },
  rest: async (_tx, _input, named) => named,
})
