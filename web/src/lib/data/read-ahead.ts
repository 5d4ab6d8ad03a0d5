import { localDate } from '@kiemdiem/domain/time'
import type { User } from 'firebase/auth'
import { auth } from '../firebase/auth.ts'
import { firstAnswersOf } from '../kept/store/first-answers.ts'
import { store, stored } from '../kept/store/stores.ts'
import { documents } from '../live/documents.ts'
import { recallFor } from '../live/recall.ts'
import { keyOf, queries } from './queries.ts'
import type { First } from './source/plain/ask-first.ts'
import { asksPlainly, holdDatabase } from './source/when-loaded.ts'
import { docAhead, docsAhead, keyOfDocs } from './use-doc.ts'
import { queryAhead } from './use-query.ts'

/** Which campaign was open last, of whomever it was asked: forgotten with the rest. */
const CAMPAIGN_KEY = firstAnswersOf('campaign')

export const rememberCampaign = (id: string): void => {
  if (stored(CAMPAIGN_KEY) !== id) store(CAMPAIGN_KEY, id)
}

/** A campaign has its year for a name; where the open one has another, three empty answers are the price. */
const likelyCampaign = (): string => stored(CAMPAIGN_KEY) ?? localDate(new Date()).slice(0, 4)

/** Of every page; the campaign is the largest, and so the last of one answer. */
const common = (uid: string) => ({ account: documents.access(uid), campaigns: queries.openCampaigns() })

/** Of the first page. Its own tell of oneself alone, the others' of many. */
const first = (uid: string) => {
  const campaign = likelyCampaign()
  return {
    campaign,
    own: queries.myPapers(uid),
    opened: documents.openings(campaign, uid),
    others: [queries.myConferences(campaign, uid), queries.boardsIView(campaign, uid)],
  }
}

const firstOf = (uid: string): First => {
  const { account, campaigns } = common(uid)
  const { campaign, own, opened, others } = first(uid)
  return { account, campaign: documents.campaign(campaign), campaigns, opened, lists: [own, ...others] }
}

/**
 * What the first page is made of stands there from the last time on one's own machine; not what tells of others, so that who
 * heads, keeps or organises waits for the server.
 */
export const recallFirst = (uid: string): void => {
  const { account, campaigns } = common(uid)
  const { own, opened, others } = first(uid)
  const ofOneself = [account.path, keyOf(campaigns), keyOf(own), keyOfDocs([opened])]
  recallFor(uid, [
    ...ofOneself.map((key) => ({ key, keeps: 'own' as const })),
    ...others.map((spec) => ({ key: keyOf<unknown>(spec), keeps: 'nothing' as const })),
  ])
}

/** A script of its own, which few need; one that does not come leaves all to the listeners. */
const askPlainly = (user: User): Promise<void> =>
  import('./source/plain/ask-first.ts').then(
    ({ askFirst }) => askFirst(user, firstOf(user.uid)),
    () => undefined,
  )

/**
 * Begins to read what every page behind sign-in is made of, and the first one where that is asked for, as soon as it is known
 * whose session stands in the browser: while the screens' scripts are still on their way, and in one question instead of three
 * that wait for each other. Where nothing of the product is kept here, the first page is asked for without the database's
 * script, which comes once it stands.
 */
export const readAhead = async (): Promise<void> => {
  const atFirst = location.pathname === '/'
  const known = auth.authStateReady().then(() => auth.currentUser)
  if (atFirst && asksPlainly()) holdDatabase(known.then((user) => user && askPlainly(user)))
  const uid = (await known)?.uid
  if (uid === undefined) return
  recallFirst(uid)
  const { account, campaigns } = common(uid)
  docAhead(account)
  if (atFirst) {
    const { own, opened, others } = first(uid)
    queryAhead(own)
    docsAhead([opened])
    for (const spec of others) queryAhead<unknown>(spec)
  }
  queryAhead(campaigns)
}
