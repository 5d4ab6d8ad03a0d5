import { randomInt } from 'node:crypto'
import { CODE_ALPHABET, CODE_LENGTH, groupedCode } from '@kiemdiem/domain/accounts/entry/sign-in'
import { paths } from '@kiemdiem/domain/ids'
import { type Access, INVITATION_DAYS, type Invitation } from '@kiemdiem/domain/model/access'
import type { Contact, Person } from '@kiemdiem/domain/model/person'
import type { PersonEvent } from '@kiemdiem/domain/model/person-event'
import { correctAddress } from '@kiemdiem/domain/recovery/correct-address'
import { personWrites } from '@kiemdiem/domain/registry/directory'
import { applicationDefault, initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'
import { codeHash } from '../functions/src/accounts/hash.ts'
import { emailAsGiven, readAddress } from './operating/address.ts'
import { readOptions } from './options.ts'
import { Refusal, run } from './refusal.ts'

/**
 * `npm run first-admin`: the one account that no administrator can give. Writes a person with the role and prints the
 * one-time code, which is stored nowhere. Works with the Google login of this machine (`gcloud auth
 * application-default login`), or against the emulator that FIRESTORE_EMULATOR_HOST names.
 */
const USAGE =
  'npm run first-admin -- --project <id> --person p-0001 --name "Nguyễn Văn An" --user nguyenvanan [--email an@co-quan.example]'

const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(32)]).join('')

await run(async () => {
  const options = readOptions(USAGE, ['project', 'person', 'name', 'user'], ['email'])
  const { project, person: personId, name, user } = options
  const email = options.email === undefined ? null : emailAsGiven(options.email)
  if (!project || !personId || !name || !user) throw new Refusal(`Usage: ${USAGE}`)
  if (!/^p-[a-z0-9-]+$/.test(personId)) throw new Refusal(`"${personId}" is no person id: p-, then a-z, 0-9 and "-".`)
  if (!/^[a-z0-9][a-z0-9.-]{2,39}$/.test(user))
    throw new Refusal(`"${user}" is no user name: 3 to 40 of a-z, 0-9, "." and "-".`)

  const emulated = process.env.FIRESTORE_EMULATOR_HOST !== undefined
  const app = initializeApp({ projectId: project, ...(emulated ? {} : { credential: applicationDefault() }) })
  const db = getFirestore(app)
  // Only now: the functions' own modules look for an app when they are loaded.
  const { applyWrites } = await import('../functions/src/firestore/apply-writes.ts')
  const code = newCode()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000)

  // Returned, not thrown: a transaction that is left by a process that ends keeps what it has read locked for a while.
  const refused = await db.runTransaction(async (tx): Promise<Refusal | null> => {
    const admins = await tx.get(db.collection('access').where('admin', '==', true).where('active', '==', true))
    // Who has never set a password gives no role to anybody: a lost or expired code is replaced.
    const [able] = admins.docs.filter((doc) => doc.id !== personId || doc.get('hasAccount') === true)
    if (able)
      return new Refusal(`${project} has an administrator (${able.id}), who can give the role: nothing was changed.`)
    const sameUser = await tx.get(db.collection('access').where('userName', '==', user))
    if (sameUser.docs.some(({ id }) => id !== personId))
      return new Refusal(`The user name ${user} belongs to another person.`)
    const known = (await tx.get(db.doc(paths.person(personId)))).exists
    const before = await tx.get(db.doc(paths.access(personId)))
    const codes = await tx.get(db.collection('invitations').where('personId', '==', personId))
    if (before.exists && before.get('userName') !== user)
      return new Refusal(`${personId} has the user name ${before.get('userName')}: name that one.`)
    if (!known) {
      const person: Person = {
        id: personId,
        name: name.normalize('NFC'),
        class: 'civilServant',
        leader: false,
        partyMember: false,
        posts: [],
        active: true,
      }
      const contact: Contact = { email: null, phone: null }
      applyWrites(tx, personWrites([person], 'create'))
      tx.set(db.doc(paths.contact(personId)), contact)
    }
    const seq = (before.exists ? Number(before.get('eventSeq') ?? 0) : 0) + 1
    const access: Access = {
      active: true,
      personId,
      userName: user,
      ...{ admin: true, registrar: true },
      organiser: [],
      hasAccount: false,
      invitedUntil: expiresAt,
      eventSeq: seq,
    }
    const invitation: Invitation = { personId, createdAt: now, expiresAt, usedAt: null }
    const event: PersonEvent = { seq, command: 'issueInvitation', by: 'first-admin', at: now }
    // Who is known already keeps user name, tracks and account, and becomes an administrator besides.
    const { admin, active, invitedUntil } = access
    if (before.exists)
      tx.update(db.doc(paths.access(personId)), { admin, registrar: true, active, invitedUntil, eventSeq: seq })
    else tx.create(db.doc(paths.access(personId)), access)
    for (const doc of codes.docs) if (doc.get('usedAt') === null) tx.update(doc.ref, { expiresAt: now })
    tx.create(db.doc(paths.invitation(codeHash(code))), invitation)
    tx.create(db.doc(paths.personEvent(personId, seq)), event)
    return null
  })
  if (refused) throw refused
  if (email !== null)
    await db.runTransaction(async (tx) => {
      const facts = await readAddress(tx, db, { personId, email, now })
      if (facts) applyWrites(tx, correctAddress(facts))
    })

  console.log(`\n${name} is the first administrator of ${project}.`)
  console.log(`User name:     ${user}`)
  console.log(`One-time code: ${groupedCode(code)}`)
  console.log(
    `Open <address of the web app>/ma-truy-cap within ${INVITATION_DAYS} days and set a password. The code is shown only here.`,
  )
  process.exit(0)
})
