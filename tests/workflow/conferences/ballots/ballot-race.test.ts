import '../../fixture/handlers/captured-log.ts'
import '../../fixture/own-project.ts'

import { ballotIdOf, paths } from '@kiemdiem/domain/ids'
import { initializeApp } from 'firebase/app'
import { connectFirestoreEmulator, doc, getFirestore, setDoc, setLogLevel } from 'firebase/firestore/lite'
import { beforeAll, expect, it } from 'vitest'
import { db } from '../../../../functions/src/firestore/db.ts'
import { env } from '../../../support/env.ts'
import { project, withOurRules } from '../../../support/own-emulator.ts'
import { readConference } from '../../fixture/conference/conferences.ts'
import { meeting, VOTERS } from '../../fixture/conference/electronic-ballot.ts'
import { cast, closeRound, deliverBallot, openRound, ratings, sheetOf } from '../../fixture/conference/rounds.ts'
import { SIGNED_IN_LAST } from '../../fixture/handlers/handlers.ts'

// A denial is one of the two lawful ends, and would be printed with the whole request.
setLogLevel('silent')

/** The booth of one voter: what it writes passes the rules. */
const boothOf = (uid: string) => {
  const booth = getFirestore(initializeApp({ projectId: project(), apiKey: 'demo' }, uid))
  const [host = '', port] = env.firestore.split(':')
  connectFirestoreEmulator(booth, host, Number(port), { mockUserToken: { sub: uid, auth_time: SIGNED_IN_LAST } })
  return booth
}

const [last = '', ...others] = VOTERS
const booth = boothOf(last)
beforeAll(withOurRules)

it('a vote in the second of the close is counted or refused, and never lost in the box', async () => {
  const id = await meeting({ minimum: others.length })
  await openRound(id)
  await Promise.all(others.map((uid) => cast(id, uid, ratings('good'))))
  const place = paths.ballot(id, ballotIdOf(1, last))
  const sheet = await sheetOf(id, ratings('completed'), { uid: last })
  const voting = setDoc(doc(booth, place), { sheet }).then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  )
  const [vote, { turnout }] = await Promise.all([voting, closeRound(id)])
  expect([vote, turnout]).toBeOneOf([
    ['taken', others.length + 1],
    ['permission-denied', others.length],
  ])
  await deliverBallot(id, ballotIdOf(1, last))
  expect((await readConference(id)).rounds).toMatchObject([{ turnout }])
  expect((await db.collection(`${paths.conference(id)}/ballots`).get()).size).toBe(0)
})
