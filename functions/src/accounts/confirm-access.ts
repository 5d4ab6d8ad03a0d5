import { confirmAccess as row } from '@kiemdiem/domain/accounts/entry/confirm-access'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, invitationSchema } from '@kiemdiem/domain/model/access'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readActiveAdmins, readCampaigns, readHeads, readScopes, unusedCodes } from './read-account.ts'

export const confirmAccess = serve('confirmAccess', row, {
  named: async (tx, { personId, what, agrees, askedAt }, call) => {
    const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(personId))))
    if (!access) return null
    const campaigns = await readCampaigns(tx)
    const heads = await readHeads(tx, personId, campaigns)
    return { ...call, personId, what, agrees, askedAt, access, campaigns, heads }
  },
  rest: async (tx, _, named) => {
    const unused = await tx.get(unusedCodes(named.personId))
    const codes = unused.docs.flatMap((doc) => {
      const { held = false, expiresAt } = parse(invitationSchema, doc)
      return expiresAt > named.now ? [{ hash: doc.id, held }] : []
    })
    return {
      ...named,
      scopes: await readScopes(tx, named.campaigns),
      activeAdmins: await readActiveAdmins(tx),
      codes,
    }
  },
})
