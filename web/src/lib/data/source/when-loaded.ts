/// <reference path="../../firebase/build-constants.d.ts" />
import type { Open } from '../../live/shared-listener.ts'

type Database = typeof import('./listen.ts')

let database: Database | null = null
let draw = () => {}
const drawn = new Promise<void>((resolve) => {
  draw = resolve
})

/**
 * The screens have been drawn once, with what is known without the database: reading its script, the largest of the client,
 * takes a weak processor from nothing by then.
 */
export const pageDrawn = (): void => {
  setTimeout(draw)
}

let held: Promise<unknown> = Promise.resolve()

/** From now on the database's script waits for this: the first answers come without it (plain/). */
export const holdDatabase = (until: Promise<unknown>): void => {
  held = until
}

/** Where the browser keeps the scripts, none of them waits for the network, and the screens come first. */
const keepsScripts = (): boolean => Boolean(navigator.serviceWorker?.controller)

/**
 * Whether the first answers come by plain requests: where the browser keeps no scripts, so that the database's is a third of all
 * that a slow network brings. Where App Check is enforced they would be refused.
 */
export const asksPlainly = (): boolean => !keepsScripts() && !__APP_CHECK_SITE_KEY__

/** The way to the documents. */
export const loadDatabase = async (): Promise<Database> => {
  await (keepsScripts() ? drawn : held)
  database ??= await import('./listen.ts')
  return database
}

/** Opens a listener as soon as its script is there: at once, once it is. */
export const whenLoaded =
  <T>(opens: (database: Database) => Open<T>): Open<T> =>
  (emit) => {
    if (database) return opens(database)(emit)
    let stop: (() => void) | null = null
    let ended = false
    loadDatabase().then(
      (loaded) => {
        if (!ended) stop = opens(loaded)(emit)
      },
      // A script that does not come: the page offers to be loaded anew.
      () => ended || emit({ state: 'failed' }),
    )
    return () => {
      ended = true
      stop?.()
    }
  }
