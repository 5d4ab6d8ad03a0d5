import { readKey } from '@kiemdiem/domain/conference/ballot/key/letters'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useRef, useState } from 'react'
import { ballotKeyOf, forgetUnused, keepBallotKey } from '../../../../lib/kept/ballot-keys.ts'
import { useMe } from '../../../../lib/use-access.ts'
import { canEncrypt, keyFits, makeRoundKey, type RoundKey } from '../crypto/key-pair.ts'
import { keyWords } from './vi.ts'

export interface RoundKeyForm {
  /** Whether this browser has the key of the open round; otherwise it is typed. */
  here: boolean
  typed: string
  setTyped: (text: string) => void
  problem: string | null
  /** The public half of a key made and kept here, the same on every repeat; null where that cannot be. */
  make: () => Promise<string | null>
  /** The letters that open the round's sheets; null where what was typed does not. */
  letters: () => Promise<string | null>
  /** Nothing was opened with the key that was made. */
  unused: () => void
  /** The next round has another key. */
  used: () => void
}

/** The key of a round, as who opens and closes it deals with it. */
export const useRoundKey = (conference: Conference): RoundKeyForm => {
  const { uid } = useMe()
  const made = useRef<RoundKey | null>(null)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const kept = ballotKeyOf(uid, conference)

  const failed = (sentence: string): null => {
    setProblem(sentence)
    return null
  }
  const make = async () => {
    setProblem(null)
    if (!canEncrypt()) return failed(keyWords.noCipher)
    made.current ??= await makeRoundKey()
    return keepBallotKey(uid, conference, made.current) ? made.current.publicKey : failed(keyWords.notKept)
  }
  const letters = async () => {
    setProblem(null)
    if (kept !== null) return kept
    const key = readKey(typed)
    // Without the browser's cryptography it is the server that says whether they fit.
    const fits = key.ok && (!canEncrypt() || (await keyFits(typed, conference.voting?.publicKey ?? '')))
    return key.ok && fits ? key.letters : failed(keyWords.fault(key))
  }
  const used = () => {
    made.current = null
    setTyped('')
  }
  const unused = () => {
    if (made.current) forgetUnused(uid, conference, made.current.publicKey)
    used()
  }
  return { here: kept !== null, typed, setTyped, problem, make, letters, unused, used }
}
