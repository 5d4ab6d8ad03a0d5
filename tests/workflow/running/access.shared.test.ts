import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import { doc, getDoc } from 'firebase/firestore/lite'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { env } from '../../support/env.ts'
import { canSignIn } from '../fixture/auth-emulator.ts'
import { type Browser, openBrowser } from '../fixture/client.ts'
import { emailOf, newCampaignId, PASSWORD, plant, signInAddress, WHO } from '../fixture/world.ts'

const CAMPAIGN = newCampaignId()
let admin: Browser
let other: Browser

beforeAll(async () => {
  await plant(CAMPAIGN)
  admin = await openBrowser('admin')
  other = await openBrowser('other')
})

const roles = (active: boolean) => ({
  personId: WHO.other,
  active,
  admin: false,
  organiser: [],
  key: crypto.randomUUID(),
})

describe('turning an account off', () => {
  it('denies the very next request of a browser that is still signed in, and every later sign-in', async () => {
    const paper = doc(other.db, paths.paper(paperIdOf(CAMPAIGN, WHO.other)))
    expect((await getDoc(paper)).exists()).toBe(true)
    await admin.call('setRoles', roles(false))
    await expect(getDoc(paper)).rejects.toMatchObject({ code: 'permission-denied' })
    const input = { paperId: 'a_b', revision: 1, remarks: 'x', key: crypto.randomUUID() }
    await expect(other.call('returnPaper', input)).rejects.toMatchObject({ details: { reason: 'inactive' } })
    expect(await canSignIn(signInAddress('other'), PASSWORD)).toBeNull()
    await admin.call('setRoles', roles(true))
    expect(await canSignIn(signInAddress('other'), PASSWORD)).toBe(WHO.other)
  })
})

describe('callables over HTTP', () => {
  it('a code from the administrator opens the account of its person', async () => {
    await db.doc(paths.access(WHO.clerk)).update({ hasAccount: false })
    const issued = (await admin.call('issueInvitation', { personId: WHO.clerk, key: crypto.randomUUID() })) as {
      code: string
    }
    const password = 'bảy ngọn đồi chè'
    await admin.call('acceptInvitation', { code: issued.code, password })
    expect(await canSignIn(signInAddress('clerk'), password)).toBe(WHO.clerk)
  })

  it('resolve an e-mail for somebody who is not signed in', async () => {
    const answer = await fetch(`${env.functionsUrl}/resolveSignIn`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ data: { identifier: emailOf('head') } }),
    })
    expect(await answer.json()).toEqual({ result: { authEmail: signInAddress('head') } })
  })

  it('refuse what does not fit, and who is not signed in', async () => {
    const post = async (data: unknown) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${env.functionsUrl}/setRoles`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ data }),
      })
      return ((await answer.json()) as { error: { details: unknown } }).error.details
    }
    expect(await post({ personId: WHO.other })).toEqual({ reason: 'badInput' })
    expect(await post(roles(true))).toEqual({ reason: 'notSignedIn' })
  })
})

describe('the nightly recount', () => {
  it('finds a board that is wrong and mends it', async () => {
    const board = db.doc(paths.board(CAMPAIGN, 'u-thu-ban.0'))
    const before = (await board.get()).data()
    const row = `rows.${CAMPAIGN}_${WHO.other}_partyGroup`
    await board.update({ [`${row}.stage`]: 'archive', [`${row}.name`]: 'Ai đó' })
    const answer = await fetch(`${env.functionsUrl}/recountProgress-0`, { method: 'POST' })
    expect(answer.ok).toBe(true)
    const after = (await board.get()).data()
    expect({ ...after, updatedAt: null }).toEqual({ ...before, updatedAt: null })
  })
})
