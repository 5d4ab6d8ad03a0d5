/**
 * Deployed in place of the shell's worker to turn it off (docs/operations.md §3): takes over at once, empties what was kept
 * and removes itself. Pages that are open stay as they are; the next opening comes from the network.
 */
interface Scope {
  skipWaiting(): Promise<void>
  registration: { unregister(): Promise<boolean> }
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void
}
declare const self: Scope

// Without an import or export it would be no module, and `self` the page's.
export {}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  ),
)
