import '../fixture/own-project.ts'

import { ENDPOINTS } from '@kiemdiem/domain/policy/endpoints'
import { afterEach, expect, it } from 'vitest'
import * as deployed from '../../../functions/src/index.ts'
import { call, reasonOf } from '../fixture/handlers/handlers.ts'

const callables = Object.entries(deployed).filter(([name]) => Reflect.get(ENDPOINTS, name) === 'callable')

afterEach(() => {
  process.env.APP_CHECK = 'false'
})

it('every callable is looked at here', () => {
  const named = Object.entries(ENDPOINTS).flatMap(([name, kind]) => (kind === 'callable' ? [name] : []))
  expect(callables.map(([name]) => name).sort()).toEqual(named.sort())
})

it.each(callables)('%s asks for App Check before anything else, once it is demanded', async (_, fn) => {
  const ask = () => reasonOf(call(fn as { run(request: unknown): Promise<unknown> }, null, { no: 'sense' }))
  process.env.APP_CHECK = 'true'
  expect(await ask()).toBe('noAppCheck')
  process.env.APP_CHECK = 'false'
  expect(await ask()).toBe('badInput')
})
