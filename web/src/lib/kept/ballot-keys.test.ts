import type { Conference } from '@kiemdiem/domain/model/conference'
import { beforeEach, expect, it } from 'vitest'
import { ballotKeyOf, ballotKeysHere, forgetBallotKeys, forgetUnused, keepBallotKey } from './ballot-keys.ts'
import { emptyStorage } from './store/browser-storage.fixture.ts'
import { clearLocalOf } from './store/draft-names.ts'

let storage = emptyStorage()
beforeEach(() => {
  storage = emptyStorage()
})

const [ID, UID, KEY] = ['2023_u-ban_1', 'p-nam', { letters: 'ABCD', publicKey: '04aa' }]
const round = (number: number, publicKey: string, closedAt: Date | null = null): NonNullable<Conference['voting']> => ({
  ...{ round: number, publicKey, closedAt, voters: [], turnout: 0, consent: '' },
  openedAt: new Date('2023-12-04T02:00:00Z'),
})
const before = { id: ID, voting: null }
const open = { id: ID, voting: round(1, KEY.publicKey) }
const closed = { id: ID, voting: round(1, KEY.publicKey, new Date('2023-12-04T02:15:00Z')) }

it('keeps a key from before its round opens until it is over, for its person and its round alone', () => {
  expect(keepBallotKey(UID, before, KEY)).toBe(true)
  expect(ballotKeyOf(UID, before)).toBeNull()
  // Looking at the conference while the call is on its way takes nothing.
  forgetBallotKeys(UID, before)
  expect(ballotKeyOf(UID, open)).toBe('ABCD')
  forgetBallotKeys(UID, open)
  expect(ballotKeyOf(UID, open)).toBe('ABCD')
  expect(ballotKeyOf('p-mai', open)).toBeNull()
  expect(ballotKeyOf(UID, { id: '2023_u-ban_2', voting: open.voting })).toBeNull()
  expect(ballotKeyOf(UID, { id: ID, voting: round(1, '04bb') })).toBeNull()
  expect(ballotKeyOf(UID, closed)).toBeNull()
  forgetBallotKeys(UID, closed)
  expect(ballotKeysHere(UID)).toBe(0)
})

it('lets go of a key whose round another browser opened, and of one that only asked for a round', () => {
  keepBallotKey(UID, closed, KEY)
  forgetBallotKeys(UID, closed)
  expect(ballotKeysHere(UID)).toBe(1)
  forgetBallotKeys(UID, { id: ID, voting: round(2, '04bb') })
  expect(ballotKeysHere(UID)).toBe(0)
  keepBallotKey(UID, closed, KEY)
  forgetUnused(UID, closed, KEY.publicKey)
  expect(ballotKeysHere(UID)).toBe(0)
})

it('says when the browser keeps nothing, and leaves with a sign-out on purpose', () => {
  keepBallotKey(UID, before, KEY)
  clearLocalOf(UID)
  expect(ballotKeysHere(UID)).toBe(0)
  storage.full = true
  expect(keepBallotKey(UID, before, KEY)).toBe(false)
})
