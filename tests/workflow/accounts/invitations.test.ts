import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { getAuth } from 'firebase-admin/auth'
import { beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { claimInvitation } from '../../../functions/src/accounts/claim-invitation.ts'
import { codeHash } from '../../../functions/src/accounts/hash.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { setPassword } from '../../../functions/src/accounts/passwords/set-password.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { canSignIn } from '../fixture/auth-emulator.ts'
import { confirmedCode } from '../fixture/conference/confirmed-code.ts'
import { answersAtOnce, call, reasonOf } from '../fixture/handlers/handlers.ts'
import { nameOf, PASSWORD, plant, signInAddress, userNameOf, WHO } from '../fixture/world.ts'

let count = 0
const newKey = () => crypto.randomUUID()
const issue = (personId: string = WHO.other) => call(issueInvitation, WHO.admin, { personId, key: newKey() })
const accept = (code: string, password = PASSWORD, key?: string) =>
  call(acceptInvitation, null, { code, password, key })
const signsIn = (password = PASSWORD) => canSignIn(signInAddress('other'), password)
const eventTypes = async () => {
  const events = await db.collection(`${paths.person(WHO.other)}/events`).get()
  return events.docs.map((doc) => doc.get('command')).sort()
}

beforeEach(async () => {
  count += 1
  await plant(`tai-khoan-${count}`)
  await db.doc(paths.access(WHO.other)).update({ hasAccount: false })
  await getAuth().deleteUsers([WHO.other])
  const events = await db.collection(`${paths.person(WHO.other)}/events`).listDocuments()
  await Promise.all(events.map((event) => event.delete()))
})

describe('a one-time code', () => {
  it('opens an account with the password its holder chooses', async () => {
    const issued = await issue()
    expect(issued).toMatchObject({ userName: userNameOf('other'), name: nameOf('other') })
    expect(issued.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(await accept(issued.code.toLowerCase().replaceAll('-', ' '))).toEqual({ userName: userNameOf('other') })
    expect(await signsIn()).toBe(WHO.other)
    expect((await db.doc(paths.access(WHO.other)).get()).get('hasAccount')).toBe(true)
    expect(await eventTypes()).toEqual(['acceptInvitation', 'issueInvitation'])
  })

  it('is stored nowhere', async () => {
    const { code } = await issue()
    const plain = code.replaceAll('-', '')
    for (const name of ['invitations', 'requests', 'access']) {
      const docs = await db.collection(name).get()
      const dump = JSON.stringify(docs.docs.map((doc) => [doc.id, doc.data()]))
      expect(dump).not.toContain(plain)
      expect(dump).not.toContain(code)
    }
  })

  it('works once', async () => {
    const { code } = await issue()
    await accept(code)
    expect(await reasonOf(accept(code, 'một mật khẩu khác hẳn'))).toBe('codeUsed')
    expect(await signsIn()).toBe(WHO.other)
  })

  it('that nobody issued, or whose time is over, or of somebody locked out, opens nothing', async () => {
    expect(await reasonOf(accept('AAAA-BBBB-CCCC-DDDD-EEEE'))).toBe('codeUnknown')
    const { code } = await issue()
    const invitation = db.doc(paths.invitation(codeHash(code)))
    await invitation.update({ expiresAt: new Date(Date.now() - 1) })
    expect(await reasonOf(accept(code))).toBe('codeExpired')
    await invitation.update({ expiresAt: new Date(Date.now() + 60_000) })
    await db.doc(paths.access(WHO.other)).update({ active: false })
    expect(await reasonOf(accept(code))).toBe('personInactive')
    expect(await signsIn()).toBeNull()
  })

  it('ends when a new one is issued', async () => {
    const first = await issue()
    const second = await issue()
    expect(await reasonOf(accept(first.code))).toBe('codeExpired')
    expect(await accept(second.code)).toEqual({ userName: userNameOf('other') })
  })

  it('survives a password that is refused', async () => {
    const { code } = await issue()
    expect(await reasonOf(accept(code, 'ngắn'))).toBe('passwordTooShort')
    expect(await reasonOf(accept(code, 'matkhau123456'))).toBe('passwordCommon')
    expect(await reasonOf(accept(code, 'x'.repeat(129)))).toBe('passwordTooLong')
    expect(await accept(code)).toEqual({ userName: userNameOf('other') })
  })

  it('gives a new password to somebody who has forgotten theirs', async () => {
    await accept((await issue()).code)
    await accept((await confirmedCode(WHO.other)).code, 'năm ngọn núi xanh')
    expect(await signsIn()).toBeNull()
    expect(await signsIn('năm ngọn núi xanh')).toBe(WHO.other)
  })
})

describe('two at once with one code', () => {
  it('one wins, and it is that one’s password that signs in', async () => {
    const { code } = await issue()
    const passwords = [PASSWORD, 'năm ngọn núi xanh', 'ba dòng suối trong']
    const answers = await answersAtOnce(...passwords.map((password) => accept(code, password)))
    // The others come while its attempt is under way, or after it.
    const winners = passwords.filter((_, at) => !['codeBusy', 'codeUsed'].includes(String(answers[at])))
    expect(winners).toHaveLength(1)
    expect(answers).toContainEqual({ userName: userNameOf('other') })
    for (const password of passwords) {
      expect(await signsIn(password)).toBe(winners.includes(password) ? WHO.other : null)
    }
  })
})

describe('a crash', () => {
  it('after the claim: the same attempt goes through, another one has to wait', async () => {
    const { code } = await issue()
    const key = newKey()
    await claimInvitation(codeHash(code), key, () => undefined)
    expect(await reasonOf(accept(code, 'một mật khẩu khác hẳn'))).toBe('codeBusy')
    expect(await accept(code, PASSWORD, key)).toEqual({ userName: userNameOf('other') })
    expect(await signsIn()).toBe(WHO.other)
  })

  it('after the password was set: the repeat finishes, and a lost answer is given again', async () => {
    const { code } = await issue()
    const key = newKey()
    await claimInvitation(codeHash(code), key, () => undefined)
    await setPassword(WHO.other, signInAddress('other'), PASSWORD)
    await accept(code, PASSWORD, key)
    expect(await accept(code, PASSWORD, key)).toEqual({ userName: userNameOf('other') })
    expect(await reasonOf(accept(code))).toBe('codeUsed')
    expect(await eventTypes()).toEqual(['acceptInvitation', 'issueInvitation'])
  })

  it('of an attempt that never comes back: the code is free after two minutes', async () => {
    const { code } = await issue()
    await claimInvitation(codeHash(code), newKey(), () => undefined)
    process.env.KIEMDIEM_CLOCK_OFFSET_MS = '121000'
    expect(await accept(code)).toEqual({ userName: userNameOf('other') })
    delete process.env.KIEMDIEM_CLOCK_OFFSET_MS
  })
})

describe('who may issue codes', () => {
  it('administrators, for people who are there', async () => {
    const input = { personId: WHO.other, key: newKey() }
    expect(await reasonOf(call(issueInvitation, null, input))).toBe('notSignedIn')
    expect(await reasonOf(call(issueInvitation, WHO.organiser, input))).toBe('notAdmin')
    expect(await reasonOf(call(issueInvitation, WHO.admin, { ...input, personId: 'p-khong-co' }))).toBe('unknownPerson')
    expect(await reasonOf(call(issueInvitation, WHO.admin, { ...input, personId: '../x' }))).toBe('badInput')
    await db.doc(paths.person(WHO.other)).update({ active: false })
    expect(await reasonOf(call(issueInvitation, WHO.admin, input))).toBe('personLeft')
  })
})
