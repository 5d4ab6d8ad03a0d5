import type { Conference } from '@kiemdiem/domain/model/conference'
import { clearLocal, type DraftKey, readLocal, saveLocal, unsent } from './store/local-drafts.ts'

/**
 * Private halves of ballots that this browser has opened. They lie among its unsent texts (localStorage): they outlive a
 * reload and a session that ended by itself, and leave with a sign-out on purpose, which asks first. The server has them
 * only while it counts.
 */
const SUFFIX = '.phieu'

type Round = Pick<Conference, 'id' | 'voting'>

const keyOf = (uid: string, conference: string, round: number, publicKey: string): DraftKey => ({
  uid,
  paper: `${conference}${SUFFIX}`,
  revision: round,
  section: publicKey,
})

const keysOf = (uid: string): DraftKey[] => unsent(uid).flatMap(({ key }) => (key.paper.endsWith(SUFFIX) ? [key] : []))

/** How many ballots could not be counted any more if this browser were emptied. */
export const ballotKeysHere = (uid: string): number => keysOf(uid).length

/** Before the round is opened with it, so that no answer that is lost loses the key. False: the browser keeps nothing. */
export const keepBallotKey = (
  uid: string,
  { id, voting }: Round,
  { letters, publicKey }: { letters: string; publicKey: string },
): boolean => {
  const key = keyOf(uid, id, (voting?.round ?? 0) + 1, publicKey)
  return saveLocal(key, { text: letters, rev: 0, at: new Date().toISOString() })
}

/** The letters of the round that is open, if this browser opened it. */
export const ballotKeyOf = (uid: string, { id, voting }: Round): string | null =>
  voting && voting.closedAt === null ? (readLocal(keyOf(uid, id, voting.round, voting.publicKey))?.text ?? null) : null

/** Of rounds that are over, or were opened with another key. One that is being opened is later than all of them. */
export const forgetBallotKeys = (uid: string, { id, voting }: Round): void => {
  for (const key of keysOf(uid)) {
    const open = voting?.closedAt === null && key.section === voting.publicKey
    if (key.paper === `${id}${SUFFIX}` && key.revision <= (voting?.round ?? 0) && !open) clearLocal(key)
  }
}

/** One that opened nothing: the other of chair and secretary still has to agree, with a key of his own. */
export const forgetUnused = (uid: string, { id, voting }: Round, publicKey: string): void =>
  clearLocal(keyOf(uid, id, (voting?.round ?? 0) + 1, publicKey))
