import { expect, it } from 'vitest'
import { paths } from '../ids.ts'
import { apply, type Store } from '../writes/apply.ts'
import { type AddressFacts, correctAddress } from './correct-address.ts'

const [old, fresh] = [paths.signInEmail('old'), paths.signInEmail('new')]
const facts: AddressFacts = {
  ...{ personId: 'p-an', email: 'an@moi.example', now: new Date(0), access: { eventSeq: 3 } },
  contact: { email: 'an@cu.example', phone: '0912' },
  before: { hash: 'old', personIds: ['p-an'] },
  after: { hash: 'new', personIds: [] },
}
const after = (change: Partial<AddressFacts> = {}): Store =>
  apply(
    new Map<string, object>([
      [paths.access('p-an'), {}],
      [old, { personIds: ['p-an'] }],
    ]),
    [...correctAddress({ ...facts, ...change })],
  )

it('mail and sign-in follow together, the phone stays, and the owner finds it on the trail', () => {
  const store = after()
  expect(store.get(paths.contact('p-an'))).toEqual({ email: 'an@moi.example', phone: '0912' })
  expect([store.get(old), store.get(fresh)]).toEqual([undefined, { personIds: ['p-an'] }])
  expect(store.get(paths.personEvent('p-an', 4))).toMatchObject({ command: 'correctAddress', seq: 4 })
})

it('a mailbox that is shared keeps its others, and takes one more', () => {
  const store = after({
    before: { hash: 'old', personIds: ['p-an', 'p-ba'] },
    after: { hash: 'new', personIds: ['p-tu'] },
  })
  expect(store.get(old)).toEqual({ personIds: ['p-ba'] })
  expect(store.get(fresh)).toEqual({ personIds: ['p-an', 'p-tu'] })
})

it('the same address again mends what signs in; none at all leaves nothing to sign in with', () => {
  const same = after({ email: 'an@cu.example', after: { hash: 'old', personIds: [] } })
  expect(same.get(old)).toEqual({ personIds: ['p-an'] })
  const none = after({ email: null, after: null, access: null })
  expect(none.get(old)).toBeUndefined()
  expect(none.get(paths.contact('p-an'))).toEqual({ email: null, phone: '0912' })
})
