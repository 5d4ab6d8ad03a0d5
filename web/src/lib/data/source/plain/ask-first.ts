import type { User } from 'firebase/auth'
import type { DocRef } from '../../../live/documents.ts'
import { offer } from '../../../live/shared-listener.ts'
import { pageSettled } from '../../../page/page-settled.ts'
import { keyOf, type QuerySpec } from '../../queries.ts'
import { keyOfDocs } from '../../use-doc.ts'
import { askDoc, askQuery } from './ask.ts'

/** What the first page begins with. */
export interface First {
  account: DocRef<unknown>
  campaign: DocRef<{ status: string }>
  campaigns: QuerySpec<unknown>
  opened: DocRef<unknown>
  lists: readonly QuerySpec<unknown>[]
}

/** Answers are here, and the page does not stand: something else is in its way, and the database waits no longer. */
const PATIENCE_MS = 5_000

/**
 * Asks for it and offers what comes to who waits for it, each as soon as it is here; the listeners, which come after, confirm it. What is
 * refused, or is not as supposed, is left to them. Settles when the page stands, or cannot by this alone. Never rejects.
 */
export const askFirst = async (user: User, { account, campaign, campaigns, opened, lists }: First): Promise<void> => {
  try {
    const token = await user.getIdToken()
    await Promise.all([
      askDoc(token, account.path).then((found) => offer(account.path, found)),
      // At most one is open; where it has another name, the listener tells.
      askDoc<{ status: string }>(token, campaign.path).then((found) => {
        if (found?.status !== 'open') throw new Error('not this one')
        offer(keyOf(campaigns), [found])
      }),
      askDoc(token, opened.path).then((found) => offer(keyOfDocs([opened]), found === null ? [] : [found])),
      ...lists.map((spec) => askQuery(token, spec).then((rows) => offer(keyOf(spec), rows))),
    ])
    await Promise.race([pageSettled, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])
  } catch {
    // The listeners ask again, and say what is wrong.
  }
}
