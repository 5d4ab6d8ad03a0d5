import { expect, it } from 'vitest'
import { decodedFields } from './decoded.ts'

// That it is what the client makes of the same documents: tests/rules/queries/plain.test.ts.
it('gives nothing of a document that has what none of ours has, rather than half of it', () => {
  const fields = { name: { stringValue: 'An' }, at: { geoPointValue: { latitude: 1 } } }
  expect(() => decodedFields({ fields })).toThrow('geoPointValue')
  expect(() => decodedFields({ fields: { name: {} } })).toThrow('nothing')
  expect(decodedFields({})).toEqual({})
})
