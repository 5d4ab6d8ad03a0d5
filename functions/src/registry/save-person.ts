import { canonicalEmail } from '@kiemdiem/domain/accounts/entry/sign-in'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, signInEmailSchema } from '@kiemdiem/domain/model/access'
import { contactSchema, personalSchema, personSchema } from '@kiemdiem/domain/model/person'
import type { EmailOwners } from '@kiemdiem/domain/registry/change/sign-in-emails'
import { personTouchesWork } from '@kiemdiem/domain/registry/change/work'
import { personAfter } from '@kiemdiem/domain/registry/commands/person-writes'
import { savePerson as row } from '@kiemdiem/domain/registry/commands/save-person'
import { userNameFor } from '@kiemdiem/domain/registry/user-name'
import type { Transaction } from 'firebase-admin/firestore'
import { emailHash } from '../accounts/hash.ts'
import { readActiveAdmins, readCampaigns, readScopes } from '../accounts/read-account.ts'
import { syncAccount } from '../accounts/sync-account.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { isOpening, isRecorded, readAccess, readEvery, readNamed, readOrganisers, readState } from './read-registry.ts'
import { readBoardsOf, readWorks } from './read-works.ts'

/** Who has an e-mail so far, as sign-in knows it. */
export const readOwners = async (tx: Transaction, email: string | null | undefined): Promise<EmailOwners | null> => {
  if (!email || canonicalEmail(email) === '') return null
  const hash = emailHash(email)
  const found = parseOrNull(signInEmailSchema, await tx.get(db.doc(paths.signInEmail(hash))))
  return { hash, personIds: found?.personIds ?? [] }
}

/** User names that begin like the one of this name. */
const readUserNames = async (tx: Transaction, name: string): Promise<string[]> => {
  const base = userNameFor(name, new Set())
  const alike = db.collection('access').where('userName', '>=', base).where('userName', '<', `${base}\uf8ff`)
  return (await readEvery(tx, accessSchema, alike)).map(({ userName }) => userName)
}

/** Who has this code of the office. */
const readSameCode = async (tx: Transaction, code: string): Promise<string[]> =>
  code === '' ? [] : (await tx.get(db.collection('people').where('code', '==', code))).docs.map(({ id }) => id)

/** The Auth account follows who is locked by leaving, after the commit and on a repeat too. */
export const savePerson = serve('savePerson', row, {
  named: (tx, { person }, call) => readNamed(tx, person.id, call),
  rest: async (tx, { person, seen, preview }, named) => {
    const before = parseOrNull(personSchema, await tx.get(db.doc(paths.person(person.id))))
    const touches = personTouchesWork(before, personAfter(person, seen))
    const newPosts = before ? [] : [...new Set(person.posts.flatMap(({ unit }) => unit ?? []))]
    const works = touches ? await readWorks(tx) : await readBoardsOf(tx, newPosts)
    const campaigns = works.map(({ campaign }) => campaign)
    const contact = parseOrNull(contactSchema, await tx.get(db.doc(paths.contact(person.id))))
    const access = await readAccess(tx, person.id)
    const state = await readState(tx, touches && works.length > 0 ? 'all' : [person.id, named.caller.uid])
    return {
      ...named,
      ...{ before, person, seen, preview, state, works, contact, access },
      rev: before?.rev ?? 0,
      // An account may have a trail before there is an entry: it goes on.
      idUsed: !before && !access && (await isRecorded(tx, paths.personEvent(person.id, 1))),
      opening: touches && (await isOpening(tx)),
      personal: parseOrNull(personalSchema, await tx.get(db.doc(paths.personal(person.id)))),
      emails: { old: await readOwners(tx, contact?.email), next: await readOwners(tx, person.email) },
      userNames: access ? [] : await readUserNames(tx, person.name),
      sameCode: await readSameCode(tx, person.code),
      campaigns: person.email === undefined ? [] : await readCampaigns(tx),
      activeAdmins: await readActiveAdmins(tx),
      organisers: await readOrganisers(tx, campaigns),
      scopes: await readScopes(tx, campaigns),
      callerName: state.people.find(({ id }) => id === named.caller.uid)?.name ?? '',
    }
  },
  afterwards: async ({ person, preview }) => {
    if (!preview && !person.active) await syncAccount(person.id)
  },
})
