import { loadSignedIn } from '../signed-in-loader.ts'
import { loadEntrance } from './entrances.ts'

/**
 * Everything behind sign-in where a session stands in the browser, while it is still looked at whether it holds: the screens,
 * the one of the address among them, and the documents that all of them begin with. A script of its own, so that the names
 * of what it loads are not on the way to the sign-in page.
 */
export const loadAhead = (): void => {
  const nobody = () => null
  loadSignedIn().catch(nobody)
  loadEntrance(location.pathname)
  import('../../lib/data/read-ahead.ts').then(({ readAhead }) => readAhead()).catch(nobody)
}
