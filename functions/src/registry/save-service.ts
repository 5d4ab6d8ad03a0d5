import { paths } from '@kiemdiem/domain/ids'
import { serviceSchema } from '@kiemdiem/domain/model/person'
import { saveService as row } from '@kiemdiem/domain/registry/commands/save-service'
import { readAppraised } from '../appraisal/read-appraised.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readAccess } from './read-registry.ts'

export const saveService = serve('saveService', row, {
  named: async (_, __, call) => ({ ...call, tracks: [] }),
  rest: async (tx, { personId, service, seen, preview }, named) => {
    const before = parseOrNull(serviceSchema, await tx.get(db.doc(paths.service(personId))))
    const access = await readAccess(tx, personId)
    const appraised = preview ? [] : await readAppraised(tx, personId, service)
    return { ...named, personId, service, seen, preview, access, appraised, rev: before?.rev ?? 0 }
  },
})
