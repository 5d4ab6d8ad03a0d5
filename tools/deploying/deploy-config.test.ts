import { expect, test } from 'vitest'
import { readFirebaseConfig } from '../emulators/config.ts'
import { withAppCheck } from './app-check.ts'
import { withOwnFunctions } from './deploy-config.ts'

const connectOf = (config: ReturnType<typeof readFirebaseConfig>) =>
  config.hosting.headers
    .flatMap(({ headers }) => headers)
    .find(({ key }) => key === 'Content-Security-Policy')
    ?.value.split('; ')
    .find((each) => each.startsWith('connect-src'))

test('what is deployed speaks to the functions of its own project and of no other', () => {
  const own = withOwnFunctions(readFirebaseConfig(), 'kiemdiem-lai-chau')
  for (const config of [own, withAppCheck(own)]) {
    expect(connectOf(config)).toContain(' https://asia-southeast1-kiemdiem-lai-chau.cloudfunctions.net')
    expect(connectOf(config)).not.toContain('*')
  }
})

test('a firebase.json that names functions otherwise stops the deployment', () => {
  const own = withOwnFunctions(readFirebaseConfig(), 'kiemdiem-lai-chau')
  expect(() => withOwnFunctions(own, 'kiemdiem-lai-chau')).toThrow('firebase.json no longer names')
})
