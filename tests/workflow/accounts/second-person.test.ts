import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { confirmAccess } from '../../../functions/src/accounts/confirm-access.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { askedAt } from '../fixture/conference/confirmed-code.ts'
import { answersAtOnce, call, reasonOf, runSendMail } from '../fixture/handlers/handlers.ts'
import { startSmtp, useSmtp } from '../fixture/mail/smtp-script.ts'
import { BOARD, newCampaignId, PASSWORD, plant, WHO } from '../fixture/world.ts'

const DAY = 24 * 3_600_000
let campaign = ''

beforeEach(async () => {
  campaign = newCampaignId()
  await plant(campaign)
  // Only this campaign is open: those of the tests before are over.
  const others = (await db.collection('campaigns').where('status', '==', 'open').get()).docs
  await Promise.all(others.filter(({ id }) => id !== campaign).map(({ ref }) => ref.update({ status: 'archived' })))
})

const keyed = (input: object) => ({ ...input, key: crypto.randomUUID() })
const ask = (personId: string, organiser: string[], admin = false, by: string = WHO.admin) =>
  call(setRoles, by, keyed({ personId, active: true, admin, organiser }))
const issue = (personId: string = WHO.other) => call(issueInvitation, WHO.admin, keyed({ personId }))
const confirm = async (by: string, what: 'roles' | 'code', agrees = true, personId: string = WHO.other) =>
  call(confirmAccess, by, keyed({ personId, what, agrees, askedAt: await askedAt(personId, what) }))
const accept = ({ code }: { code: string }) => call(acceptInvitation, null, { code, password: PASSWORD })
const access = async (personId: string = WHO.other) => (await db.doc(paths.access(personId)).get()).data()
const organisers = async () => (await db.doc(paths.campaign(campaign)).get()).get('organisers')
const outbox = async (template: string) => {
  const { docs } = await db.collection('mail').where('campaign', '==', campaign).where('template', '==', template).get()
  return docs.map((doc) => doc.get('to')).sort()
}
/** The administrator asked, and a day has gone by. */
const aDayAgo = async (what: 'roles' | 'code', personId: string = WHO.other) => {
  const at = new Date((await askedAt(personId, what)) - DAY)
  await db.doc(paths.access(personId)).update({ [`pending.${what}.at`]: at })
}

describe('an administrator', () => {
  it('cannot give himself a track, nor have it by asking for another one who then has it confirmed', async () => {
    expect(await reasonOf(ask(WHO.admin, ['partyGroup'], true))).toBe('selfGrant')
    await ask(WHO.other, ['partyGroup'])
    expect(await reasonOf(confirm(WHO.admin, 'roles'))).toBe('aloneTooSoon')
    expect(await access()).toMatchObject({ organiser: [] })
    expect(await organisers()).toMatchObject({ partyGroup: [WHO.organiser] })
  })

  it('cannot make a second administrator who confirms for him', async () => {
    expect(await ask(WHO.other, [], true)).toEqual({ active: true, held: true })
    expect(await access()).toMatchObject({ admin: false })
    expect(await reasonOf(ask(WHO.noMail, ['partyGroup'], false, WHO.other))).toBe('notAdmin')
    expect(await reasonOf(confirm(WHO.organiser, 'roles'))).toBe('notYours')
  })

  it('cannot use a code that he has issued for an account in use', async () => {
    expect(await reasonOf(accept(await issue()))).toBe('codeHeld')
    expect(await reasonOf(confirm(WHO.admin, 'code'))).toBe('aloneTooSoon')
  })
})

describe('roles that wait', () => {
  it('take effect when an organiser of the track confirms them, and everybody concerned is told', async () => {
    await ask(WHO.other, ['partyGroup'])
    expect(await outbox('rolesChanged')).toEqual([WHO.other])
    expect(await outbox('accessToConfirm')).toEqual([WHO.organiser])
    expect(await reasonOf(confirm(WHO.secretary, 'roles'))).toBe('notYours')
    expect(await reasonOf(confirm(WHO.other, 'roles'))).toBe('notYours')
    expect(await confirm(WHO.organiser, 'roles')).toEqual({ agrees: true })
    expect(await access()).toMatchObject({ organiser: ['partyGroup'], pending: { confirmers: [] } })
    expect(await organisers()).toMatchObject({ partyGroup: [WHO.organiser, WHO.other].sort() })
    expect(await outbox('rolesChanged')).toEqual([WHO.other, WHO.other])
  })

  it('never take effect once somebody objects: the organiser, whose account it is, or who asked', async () => {
    for (const who of [WHO.organiser, WHO.other, WHO.admin]) {
      await ask(WHO.other, ['partyGroup'])
      expect(await confirm(who, 'roles', false)).toEqual({ agrees: false })
      expect(await access()).toMatchObject({ organiser: [], pending: { confirmers: [] } })
    }
  })

  it('are confirmed by an only administrator after a day, and by one of several never', async () => {
    await ask(WHO.other, ['partyGroup'])
    await aDayAgo('roles')
    await db.doc(paths.access(WHO.noMail)).update({ admin: true })
    expect(await reasonOf(confirm(WHO.admin, 'roles'))).toBe('secondPersonNeeded')
    await db.doc(paths.access(WHO.noMail)).update({ admin: false })
    expect(await confirm(WHO.admin, 'roles')).toEqual({ agrees: true })
  })

  it('confirmed and objected to in the same second end one way or the other, whole', async () => {
    await ask(WHO.other, ['partyGroup'])
    const answers = await answersAtOnce(confirm(WHO.organiser, 'roles'), confirm(WHO.other, 'roles', false))
    const { organiser } = (await access()) ?? {}
    expect({ answers, organiser }).toBeOneOf([
      { answers: [{ agrees: true }, 'nothingPending'], organiser: ['partyGroup'] },
      { answers: ['nothingPending', { agrees: false }], organiser: [] },
    ])
  })

  it('do not hold up a lock, nor the taking of a role', async () => {
    await ask(WHO.other, ['partyGroup'])
    await call(setRoles, WHO.admin, keyed({ personId: WHO.other, active: false, admin: false, organiser: [] }))
    expect(await access()).toMatchObject({ active: false, pending: { confirmers: [] } })
    await ask(WHO.secretary, [])
    expect(await organisers()).toMatchObject({ partyCell: [] })
  })
})

it('a first code that the administrator has kept does not open an account that was given roles since', async () => {
  await db.doc(paths.access(WHO.other)).update({ hasAccount: false })
  const kept = await issue()
  await ask(WHO.other, ['partyGroup'])
  await confirm(WHO.organiser, 'roles')
  expect(await reasonOf(accept(kept))).toBe('codeExpired')
  expect(await reasonOf(accept(await issue()))).toBe('codeHeld')
})

describe('a code for an account in use', () => {
  it.each([WHO.other, WHO.head])('opens it once %s has confirmed, and the owner hears of it', async (who) => {
    const issued = await issue()
    expect(await outbox('codeIssued')).toEqual([WHO.organiser, WHO.other, WHO.secretary].sort())
    expect(await outbox('accessToConfirm')).toEqual([WHO.head])
    expect(await reasonOf(confirm(WHO.clerk, 'code'))).toBe('notYours')
    await confirm(who, 'code')
    await accept(issued)
    expect(await outbox('passwordSet')).toContain(WHO.other)
  })

  it('is not opened by the head of a unit into which whoever keeps the registry has put its owner since', async () => {
    const puppetUnit = db.doc(paths.unit('u-thu-dung-len'))
    const board = (await db.doc(paths.unit(BOARD)).get()).data()
    await puppetUnit.set({ ...board, id: puppetUnit.id, head: WHO.noMail, parent: null })
    const posts = [
      { unit: BOARD, title: 'Chuyên viên' },
      { unit: puppetUnit.id, title: 'Chuyên viên' },
    ]
    await db.doc(paths.person(WHO.other)).update({ posts })
    const issued = await issue()
    expect(await access()).toMatchObject({ pending: { confirmers: [WHO.head] } })
    expect(await reasonOf(confirm(WHO.noMail, 'code'))).toBe('notYours')
    expect(await reasonOf(accept(issued))).toBe('codeHeld')
    await puppetUnit.delete()
  })

  it('is dead once somebody objects', async () => {
    const issued = await issue()
    await confirm(WHO.other, 'code', false)
    expect(await reasonOf(accept(issued))).toBe('codeExpired')
  })
})

it('the mails of an account reach their reader, and say by whom', async () => {
  const smtp = await startSmtp()
  useSmtp(smtp.port)
  smtp.behave('take')
  await ask(WHO.other, ['partyGroup'])
  await issue()
  const { docs } = await db.collection('mail').where('campaign', '==', campaign).get()
  for (const { id } of docs) expect(await runSendMail(id)).toEqual({ again: false })
  const states = await Promise.all(docs.map(async ({ ref }) => (await ref.get()).get('state')))
  expect(new Set(states)).toEqual(new Set(['sent']))
  await smtp.close()
})
