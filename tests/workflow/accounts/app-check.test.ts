import '../fixture/own-project.ts'

import { ENDPOINTS } from '@kiemdiem/domain/policy/callables'
import { afterEach, expect, it } from 'vitest'
import { acceptInvitation } from '../../../functions/src/accounts/accept-invitation.ts'
import { issueInvitation } from '../../../functions/src/accounts/issue-invitation.ts'
import { resolveSignIn } from '../../../functions/src/accounts/resolve-sign-in.ts'
import { setRoles } from '../../../functions/src/accounts/set-roles.ts'
import { returnPaper } from '../../../functions/src/papers/return-paper.ts'
import { call, reasonOf } from '../fixture/handlers.ts'

const callables = { acceptInvitation, issueInvitation, resolveSignIn, setRoles, returnPaper }

afterEach(() => {
  process.env.APP_CHECK = 'false'
})

it('every callable is looked at here', () => {
  const named = Object.entries(ENDPOINTS).flatMap(([name, kind]) => (kind === 'callable' ? [name] : []))
  expect(Object.keys(callables).sort()).toEqual(named.sort())
})

it.each(Object.entries(callables))('%s asks for App Check before anything else, once it is demanded', async (_, fn) => {
  const ask = () => reasonOf(call(fn as { run(request: unknown): Promise<unknown> }, null, { no: 'sense' }))
  process.env.APP_CHECK = 'true'
  expect(await ask()).toBe('noAppCheck')
  process.env.APP_CHECK = 'false'
  expect(await ask()).toBe('badInput')
})
