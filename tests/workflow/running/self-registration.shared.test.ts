import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { deleteApp, initializeApp } from 'firebase/app'
import {
  type Auth,
  connectAuthEmulator,
  createUserWithEmailAndPassword,
  initializeAuth,
  inMemoryPersistence,
  signInAnonymously,
} from 'firebase/auth'
import {
  collection,
  connectFirestoreEmulator,
  doc,
  type Firestore,
  getDoc,
  getDocs,
  getFirestore,
  setDoc,
  setLogLevel,
} from 'firebase/firestore/lite'
import { getAuth } from 'firebase-admin/auth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db as functionsDb } from '../../../functions/src/firestore/db.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { env } from '../../support/env.ts'
import { canSignIn } from '../fixture/auth-emulator.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'
import { newCampaignId, PASSWORD, plant, signInAddress, WHO } from '../fixture/world.ts'

setLogLevel('silent')

const CAMPAIGN = newCampaignId()
const paperId = paperIdOf(CAMPAIGN, WHO.member)
const app = initializeApp({ projectId: env.project, apiKey: 'demo' }, `stranger-${CAMPAIGN}`)
let auth: Auth
let db: Firestore

beforeAll(async () => {
  await plant(CAMPAIGN)
  auth = initializeAuth(app, { persistence: inMemoryPersistence })
  connectAuthEmulator(auth, `http://${env.auth}`, { disableWarnings: true })
  db = getFirestore(app)
  const [host = '', port] = env.firestore.split(':')
  connectFirestoreEmulator(db, host, Number(port))
})
afterAll(() => deleteApp(app))

const denied = { code: 'permission-denied' }

/** The same past the SDK, with the token that Auth has just given. */
const rest = async (path: string, body?: object): Promise<number> => {
  const documents = `projects/${env.project}/databases/(default)/documents`
  const answer = await fetch(`http://${env.firestore}/v1/${documents}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${await auth.currentUser?.getIdToken()}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  await answer.arrayBuffer()
  return answer.status
}

/**
 * Sign-up is switched off in the project (docs/operations.md §2.4), which the emulator cannot show. Here it is on: who
 * makes himself an account all the same has gained nothing.
 */
describe('an account that somebody made for himself', () => {
  it.each([
    ['with an e-mail', () => createUserWithEmailAndPassword(auth, `la-${CAMPAIGN}@example.vn`, 'mật khẩu của tôi')],
    ['of nobody', () => signInAnonymously(auth)],
  ])('%s reads and writes nothing, through the SDK and past it, and no function serves it', async (_, register) => {
    const { user } = await register()
    await expect(getDocs(collection(db, 'people'))).rejects.toMatchObject(denied)
    await expect(getDoc(doc(db, paths.campaign(CAMPAIGN)))).rejects.toMatchObject(denied)
    await expect(getDoc(doc(db, paths.access(user.uid)))).rejects.toMatchObject(denied)
    const everything = { active: true, admin: true, organiser: ['partyGroup'], personId: WHO.admin }
    await expect(setDoc(doc(db, paths.access(user.uid)), everything)).rejects.toMatchObject(denied)
    await expect(getDoc(doc(db, paths.draft(paperId)))).rejects.toMatchObject(denied)

    expect(await rest('/people')).toBe(403)
    expect(await rest(`/${paths.campaign(CAMPAIGN)}`)).toBe(403)
    expect(await rest(`/${paths.draft(paperId)}`)).toBe(403)
    const name = `projects/${env.project}/databases/(default)/documents/${paths.access(user.uid)}`
    const promotion = { update: { name, fields: { active: { booleanValue: true }, admin: { booleanValue: true } } } }
    expect(await rest(':commit', { writes: [promotion] })).toBe(403)

    const key = crypto.randomUUID()
    const roles = { personId: user.uid, active: true, admin: true, organiser: [], key }
    expect(await reasonOf(call(setRoles, user.uid, { ...roles, personId: WHO.other }))).toBe('inactive')
    expect(await reasonOf(call(issueInvitation, user.uid, { personId: WHO.admin, key }))).toBe('inactive')
    const remarks = 'Xem lại.'
    expect(await reasonOf(call(returnPaper, user.uid, { paperId, revision: 1, remarks, key }))).toBe('inactive')
  })

  it('under the address of a person who is still to come does not keep that person out', async () => {
    await getAuth().deleteUsers([WHO.noMail])
    const { user } = await createUserWithEmailAndPassword(auth, signInAddress('noMail'), 'mật khẩu của kẻ lạ')
    const key = crypto.randomUUID()
    await functionsDb.doc(paths.access(WHO.noMail)).update({ hasAccount: false })
    const { code } = await call(issueInvitation, WHO.admin, { personId: WHO.noMail, key })
    await call(acceptInvitation, null, { code, password: PASSWORD })
    expect(await canSignIn(signInAddress('noMail'), PASSWORD)).toBe(WHO.noMail)
    expect(await canSignIn(signInAddress('noMail'), 'mật khẩu của kẻ lạ')).toBeNull()
    await expect(getAuth().getUser(user.uid)).rejects.toMatchObject({ code: 'auth/user-not-found' })
  })
})
