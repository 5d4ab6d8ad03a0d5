import { enteredId, enterNumber as row } from '@kiemdiem/domain/docket/enter-number'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { docketEntrySchema, takenNumberSchema } from '@kiemdiem/domain/model/docket'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'

export const enterNumber = serve('enterNumber', row, {
  named: async (tx, input, call) => {
    const entry = parseOrNull(docketEntrySchema, await tx.get(db.doc(paths.docket(input.entry))))
    return entry && { ...call, entry }
  },
  rest: async (tx, input, named) => {
    const campaign = parse(campaignSchema, await tx.get(db.doc(paths.campaign(named.entry.campaign))))
    const facts = { ...named, campaign, input }
    const found = parseOrNull(takenNumberSchema, await tx.get(db.doc(paths.number(enteredId(facts)))))
    if (!found) return { ...facts, taken: null }
    const other = parseOrNull(docketEntrySchema, await tx.get(db.doc(paths.docket(found.entry))))
    return { ...facts, taken: { entry: found.entry, unit: other?.unit ?? null } }
  },
  logged: ({ entry }) => ({ act: entry }),
})
