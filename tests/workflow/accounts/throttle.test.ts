import '../fixture/own-project.ts'

import { THROTTLES } from '@kiemdiem/domain/accounts/entry/throttles'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { countTry } from '../../../functions/src/accounts/throttle.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { confirmedCode } from '../fixture/conference/confirmed-code.ts'
import { callFrom, reasonOf } from '../fixture/handlers/handlers.ts'
import { newCampaignId, PASSWORD, plant, userNameOf, WHO } from '../fixture/world.ts'

const HOME = '203.0.113.7'
const WRONG = 'AAAA-BBBB-CCCC-DDDD-EEEE'

beforeAll(() => plant(newCampaignId()))
afterEach(async () => {
  const { docs } = await db.collection('throttles').get()
  await Promise.all(docs.map(({ ref }) => ref.delete()))
})

const accept = (code: string, from = HOME) => callFrom(acceptInvitation, from, { code, password: PASSWORD })
const resolve = (identifier: string, from = HOME) => callFrom(resolveSignIn, from, { identifier })
const tried = async (throttle: keyof typeof THROTTLES, who: string, left = 0) => {
  for (let count = left; count < THROTTLES[throttle].tries; count += 1) await countTry(throttle, who)
}

it('wrong codes from one address are refused after some, a right one too, and no other address suffers', async () => {
  const { code } = await confirmedCode(WHO.other)
  await tried('wrongCode', HOME, 1)
  expect(await reasonOf(accept(WRONG))).toBe('codeUnknown')
  expect(await reasonOf(accept(WRONG))).toBe('tooManyTries')
  expect(await reasonOf(accept(code))).toBe('tooManyTries')
  expect(await reasonOf(accept(code, `203.0.113.8, ${HOME}`))).toBe('tooManyTries')
  expect(await accept(code, '203.0.113.8')).toEqual({ userName: userNameOf('other') })
})

it('right codes are not counted', async () => {
  await tried('wrongCode', HOME, 1)
  const { code } = await confirmedCode(WHO.other)
  await accept(code)
  expect(await reasonOf(accept(code))).toBe('codeUsed')
  expect(await reasonOf(accept(WRONG))).toBe('codeUnknown')
})

it('one name is asked for so often from wherever, whether anybody has it or not', async () => {
  for (const name of [userNameOf('member'), 'khong.co.ai', 'khong.ai@thu-nghiem.example']) {
    await tried('signInAs', name, 1)
    await resolve(name, '203.0.113.1')
    expect(await reasonOf(resolve(` ${name.toUpperCase()}`, '203.0.113.2'))).toBe('tooManyTries')
  }
  expect(await resolve(userNameOf('head'))).toMatchObject({ authEmail: expect.any(String) })
})

it('a wait opens the door again, and no address or name stands in the database', async () => {
  await tried('wrongCode', HOME)
  expect(await reasonOf(accept(WRONG))).toBe('tooManyTries')
  process.env.KIEMDIEM_CLOCK_OFFSET_MS = String(THROTTLES.wrongCode.minutes * 60_000)
  expect(await reasonOf(accept(WRONG))).toBe('codeUnknown')
  delete process.env.KIEMDIEM_CLOCK_OFFSET_MS
  await resolve(userNameOf('member'))
  const { docs } = await db.collection('throttles').get()
  const dump = JSON.stringify(docs.map((doc) => [doc.id, doc.data()]))
  for (const word of [HOME, userNameOf('member')]) expect(dump).not.toContain(word)
})
