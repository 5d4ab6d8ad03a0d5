import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, invitationSchema } from '@kiemdiem/domain/model/access'
import type { LeakedFacts } from '@kiemdiem/domain/recovery/close-leaked'
import type { Firestore, Transaction } from 'firebase-admin/firestore'
import { readCampaigns, readScopes } from '../../functions/src/accounts/read-account.ts'
import { parse } from '../../functions/src/firestore/parse.ts'
import { Refusal } from '../refusal.ts'

/** Person id or user name, as whoever telephones says it. */
export const accountNamed = async (db: Firestore, account: string): Promise<string> => {
  const access = db.collection('access')
  if (/^[a-z0-9-]+$/.test(account) && (await access.doc(account).get()).exists) return account
  const [named] = (await access.where('userName', '==', account).limit(1).get()).docs
  if (!named) throw new Refusal(`Nobody has the person id or the user name ${account}: nothing was changed.`)
  return named.id
}

/** All that closing an account looks at. */
export const readLeaked = async (
  tx: Transaction,
  db: Firestore,
  { personId: uid, reason, now }: { personId: string; reason: string; now: Date },
): Promise<LeakedFacts> => {
  const access = parse(accessSchema, await tx.get(db.doc(paths.access(uid))))
  const campaigns = await readCampaigns(tx)
  const scopes = await readScopes(tx, campaigns)
  const others = (await tx.get(db.collection('access'))).docs.map((doc) => parse(accessSchema, doc))
  const asked = others.filter(({ personId, pending }) =>
    [pending?.roles, pending?.code].some((each) => personId !== access.personId && each?.by === access.personId),
  )
  const heldFor = asked.flatMap(({ personId, pending }) => (pending?.code?.by === access.personId ? [personId] : []))
  const unused = (await tx.get(db.collection('invitations').where('usedAt', '==', null))).docs
  const codes = unused.flatMap((doc) => {
    const { personId, usedAt, expiresAt, held = false } = parse(invitationSchema, doc)
    const its = personId === access.personId || (held && heldFor.includes(personId))
    return its ? [{ hash: doc.id, usedAt, expiresAt }] : []
  })
  const openCampaigns = campaigns.filter(({ status }) => status === 'open')
  return { access, codes, askedFor: asked, openCampaigns, scopes, reason, now }
}
