import { randomBytes } from 'node:crypto'
import { issueInvitation as row } from '@kiemdiem/domain/accounts/entry/issue-invitation'
import { CODE_ALPHABET, CODE_LENGTH } from '@kiemdiem/domain/accounts/entry/sign-in'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { personSchema } from '@kiemdiem/domain/model/person'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { codeHash } from './hash.ts'
import { readActiveAdmins, readCampaigns, readHeads, unusedCodes } from './read-account.ts'

/** 32 letters divide 256, so every letter is equally likely. */
const newCode = (): string =>
  Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('')

export const issueInvitation = serve('issueInvitation', row, {
  named: async (_, { personId }, call) => ({ ...call, personId }),
  rest: async (tx, { invite }, named) => {
    const { personId } = named
    const [personDoc, access] = await tx.getAll(db.doc(paths.person(personId)), db.doc(paths.access(personId)))
    const person = personDoc ? parseOrNull(personSchema, personDoc) : null
    const code = newCode()
    const campaigns = await readCampaigns(tx)
    return {
      ...named,
      invite,
      person,
      access: access ? parseOrNull(accessSchema, access) : null,
      code,
      codeHash: codeHash(code),
      unused: (await tx.get(unusedCodes(personId))).docs.map(({ id }) => id),
      campaigns,
      activeAdmins: await readActiveAdmins(tx),
      heads: await readHeads(tx, personId, campaigns),
    }
  },
})
