import { confirmAccess as row } from '@kiemdiem/domain/accounts/confirm-access'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, invitationSchema } from '@kiemdiem/domain/model/access'
import { personSchema } from '@kiemdiem/domain/model/person'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readActiveAdmins, readCampaigns, readHeads, readScopes, unusedCodes } from './read-account.ts'

export const confirmAccess = serve('confirmAccess', row, {
  named: async (tx, { personId, what, agrees, askedAt }, call) => {
    const [personDoc, accessDoc] = await tx.getAll(db.doc(paths.person(personId)), db.doc(paths.access(personId)))
    const access = accessDoc ? parseOrNull(accessSchema, accessDoc) : null
    if (!access) return null
    const heads = await readHeads(tx, personDoc ? parseOrNull(personSchema, personDoc) : null)
    return { ...call, personId, what, agrees, askedAt, access, heads }
  },
  rest: async (tx, _, named) => {
    const campaigns = await readCampaigns(tx)
    const unused = await tx.get(unusedCodes(named.personId))
    const codes = unused.docs.flatMap((doc) => {
      const { held = false, expiresAt } = parse(invitationSchema, doc)
      return expiresAt > named.now ? [{ hash: doc.id, held }] : []
    })
    return {
      ...named,
      campaigns,
      scopes: await readScopes(tx, campaigns),
      activeAdmins: await readActiveAdmins(tx),
      codes,
    }
  },
})
