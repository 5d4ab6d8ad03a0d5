import { localDate } from '@kiemdiem/domain/time'
import { auth } from '../firebase/auth.ts'
import { firstAnswersOf } from '../kept/store/first-answers.ts'
import { store, stored } from '../kept/store/stores.ts'
import { documents } from '../live/documents.ts'
import { recallFor } from '../live/recall.ts'
import { keyOf, queries } from './queries.ts'
import { docAhead } from './use-doc.ts'
import { queryAhead } from './use-query.ts'

/** Which campaign was open last, of whomever it was asked: forgotten with the rest. */
const CAMPAIGN_KEY = firstAnswersOf('campaign')

export const rememberCampaign = (id: string): void => {
  if (stored(CAMPAIGN_KEY) !== id) store(CAMPAIGN_KEY, id)
}

/** A campaign has its year for a name; where the open one has another, three empty answers are the price. */
const likelyCampaign = (): string => stored(CAMPAIGN_KEY) ?? localDate(new Date()).slice(0, 4)

const firstOf = (uid: string) => {
  const campaign = likelyCampaign()
  return {
    docs: [documents.access(uid), documents.openings(campaign, uid)],
    others: [queries.myConferences(campaign, uid), queries.boardsIView(campaign, uid)],
    // The campaign is the largest, and so the last of one answer.
    own: [queries.myPapers(uid), queries.openCampaigns()],
  }
}

/**
 * What every page behind sign-in and the first one are made of. On one's own machine it stands there from the last time;
 * not what tells of others, so that who heads, keeps or organises waits for the server.
 */
export const recallFirst = (uid: string): void => {
  const { docs, own, others } = firstOf(uid)
  recallFor(uid, [
    ...docs.map(({ path }) => ({ key: path, keeps: 'own' as const })),
    ...own.map((spec) => ({ key: keyOf<unknown>(spec), keeps: 'own' as const })),
    ...others.map((spec) => ({ key: keyOf<unknown>(spec), keeps: 'nothing' as const })),
  ])
}

/**
 * Begins to read it as soon as it is known whose session stands in the browser, while the screens' scripts are still on their
 * way, and in one question instead of three that wait for each other.
 */
export const readAhead = async (): Promise<void> => {
  await auth.authStateReady()
  const uid = auth.currentUser?.uid
  if (uid === undefined) return
  recallFirst(uid)
  const { docs, own, others } = firstOf(uid)
  for (const ref of docs) docAhead<unknown>(ref)
  for (const spec of others) queryAhead<unknown>(spec)
  for (const spec of own) queryAhead<unknown>(spec)
}
