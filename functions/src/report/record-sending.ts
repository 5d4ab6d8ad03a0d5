import { paths } from '@kiemdiem/domain/ids'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { personSchema } from '@kiemdiem/domain/model/person'
import { recordSending as row } from '@kiemdiem/domain/report/record-sending'
import { reportActSchema } from '@kiemdiem/domain/report/report'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

export const recordSending = serve('recordSending', row, {
  named: async (tx, input, call) => {
    const named = await readNamedCampaign(tx, input, call)
    const found = await tx.get(db.doc(paths.act(input.report)))
    // Whoever names an act of another kind names no report.
    const report = found.get('kind') === 'report' ? parseOrNull(reportActSchema, found) : null
    return named && report?.campaign === input.campaign ? { ...named, report } : null
  },
  rest: async (tx, _input, named) => {
    const [entry, me] = await Promise.all([
      tx.get(db.doc(paths.docket(named.report.id))),
      tx.get(db.doc(paths.person(named.caller.uid))),
    ])
    return {
      ...named,
      entry: parseOrNull(docketEntrySchema, entry),
      caller: { ...named.caller, name: parse(personSchema, me).name },
    }
  },
  logged: ({ campaign }) => ({ campaign }),
})
