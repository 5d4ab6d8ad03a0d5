import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

/**
 * Keeps the shell in the browser: the page, its scripts and styles, the same for everybody. What is asked of another origin
 * (Firestore, Auth, functions) never comes by here, and of this one only files that the build has listed are answered from
 * the cache: nothing that belongs to a person is ever in it (docs/decisions/0062).
 */
interface Scope {
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
}
declare const self: Scope
/** Put in by the build (shell-worker-plugin.ts); a revision where the name has no hash. */
declare const __SHELL__: { url: string; revision: string | null }[]

precacheAndRoute(__SHELL__, { cleanURLs: false })
cleanupOutdatedCaches()
// Addresses of screens, as the hosting's own rewrite has them: no dot, nothing reserved, no guide.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { allowlist: [/^\/(?!__\/|huong-dan\/)[^.]*$/] }),
)

// A new version waits until somebody asks for it: a page that is being written on keeps the scripts it began with.
self.addEventListener('message', ({ data }) => {
  if (data === 'takeOver') void self.skipWaiting()
})
