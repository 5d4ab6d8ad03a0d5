import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { getAuth } from 'firebase-admin/auth'
import { beforeEach, describe, expect, it } from 'vitest'
import { confirmAccess } from '../../../functions/src/accounts/confirm-access.ts'
import { setPassword } from '../../../functions/src/accounts/passwords/set-password.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { askedAt } from '../fixture/conference/confirmed-code.ts'
import { answersAtOnce, call, reasonOf } from '../fixture/handlers/handlers.ts'
import { PASSWORD, plant, signInAddress, WHO } from '../fixture/world.ts'

let count = 0
let campaign = ''

interface Roles {
  active?: boolean
  admin?: boolean
  organiser?: string[]
}
const set = (personId: string, roles: Roles, by: string = WHO.admin, key: string = crypto.randomUUID()) =>
  call(setRoles, by, { personId, active: true, admin: false, organiser: [], key, ...roles })
/** As two people do it: one asks, another administrator confirms. */
const give = async (personId: string, roles: Roles) => {
  await set(personId, roles)
  await db.doc(paths.access(WHO.noMail)).update({ admin: true })
  const confirmed = { personId, what: 'roles', agrees: true, askedAt: await askedAt(personId, 'roles') }
  await call(confirmAccess, WHO.noMail, { ...confirmed, key: crypto.randomUUID() })
  await db.doc(paths.access(WHO.noMail)).update({ admin: false })
}
const access = async (personId: string) => (await db.doc(paths.access(personId)).get()).data()
const organisers = async () => (await db.doc(paths.campaign(campaign)).get()).get('organisers')

beforeEach(async () => {
  count += 1
  campaign = `vai-tro-${count}`
  await plant(campaign)
  await setPassword(WHO.other, signInAddress('other'), PASSWORD)
})

describe('setting roles', () => {
  it('changes access, the open campaign’s organisers and the person’s trail', async () => {
    await give(WHO.other, { organiser: ['partyGroup', 'provincial'] })
    expect(await access(WHO.other)).toMatchObject({ organiser: ['partyGroup', 'provincial'], active: true })
    expect(await organisers()).toEqual({
      partyGroup: [WHO.organiser, WHO.other].sort(),
      provincial: [WHO.other],
      partyCell: [WHO.secretary],
    })
    const events = await db.collection(`${paths.person(WHO.other)}/events`).get()
    expect(events.docs.map((doc) => doc.get('held.organiser'))).toContainEqual(['partyGroup', 'provincial'])
    expect(events.docs.map((doc) => doc.get('command'))).toContain('confirmAccess')
  })

  it('repeated with its key does nothing twice, even after a later change', async () => {
    const key = crypto.randomUUID()
    await set(WHO.other, { active: false }, WHO.admin, key)
    await set(WHO.other, { active: true })
    await set(WHO.other, { active: false }, WHO.admin, key)
    expect((await access(WHO.other))?.active).toBe(true)
    expect((await getAuth().getUser(WHO.other)).disabled).toBe(false)
  })

  it('keeps the last active administrator, also against two who remove each other at once', async () => {
    expect(await reasonOf(set(WHO.admin, { admin: false }))).toBe('lastAdmin')
    expect(await reasonOf(set(WHO.admin, { admin: true, active: false }))).toBe('lastAdmin')
    await give(WHO.head, { admin: true })
    const answers = await answersAtOnce(set(WHO.head, { admin: false }), set(WHO.admin, { admin: false }, WHO.head))
    const left = [(await access(WHO.head))?.admin, (await access(WHO.admin))?.admin]
    expect({ answers, left }).toBeOneOf([
      { answers: [{ active: true, held: false }, 'notAdmin'], left: [false, true] },
      { answers: ['notAdmin', { active: true, held: false }], left: [true, false] },
    ])
  })

  it('is for active administrators, of people who are there', async () => {
    expect(await reasonOf(set(WHO.other, {}, WHO.organiser))).toBe('notAdmin')
    await db.doc(paths.access(WHO.admin)).update({ active: false })
    expect(await reasonOf(set(WHO.other, {}))).toBe('inactive')
    await db.doc(paths.access(WHO.admin)).update({ active: true })
    expect(await reasonOf(set('p-khong-co', {}))).toBe('unknownPerson')
    expect(await reasonOf(set(WHO.other, { organiser: ['everything'] }))).toBe('badInput')
  })
})

describe('turning somebody off', () => {
  it('ends their sign-in and takes their tracks; turning on again gives sign-in back', async () => {
    await give(WHO.other, { organiser: ['partyCell'] })
    const before = await getAuth().getUser(WHO.other)
    await set(WHO.other, { active: false, organiser: ['partyCell'] })
    expect((await organisers()).partyCell).toEqual([WHO.secretary])
    const off = await getAuth().getUser(WHO.other)
    expect(off.disabled).toBe(true)
    expect(Date.parse(off.tokensValidAfterTime ?? '')).toBeGreaterThanOrEqual(
      Date.parse(before.tokensValidAfterTime ?? ''),
    )
    await set(WHO.other, {})
    expect((await getAuth().getUser(WHO.other)).disabled).toBe(false)
  })

  it('works for somebody who never had an account', async () => {
    await getAuth().deleteUsers([WHO.other])
    await set(WHO.other, { active: false })
    expect((await access(WHO.other))?.active).toBe(false)
  })
})
