/** As Chromium, Firefox and Safari say that a module could not be had. */
const SAID = /dynamically imported module|importing a module script failed|error loading dynamically/i

/** Whether a part of the page could not be loaded: no network, or a deployment has replaced it since. */
export const isMissingScript = (error: unknown): boolean => error instanceof Error && SAID.test(error.message)

const KEY = 'kd.reloaded'
/** Long enough to read why. */
const READ_MS = 2_500
/** A reload that has not helped is not repeated by itself. */
const AGAIN_MS = 60_000

/** Loads the page anew, at most once a minute and only with a network. */
export const reloadOnce = (now = Date.now()): void => {
  try {
    if (!navigator.onLine || now - Number(sessionStorage.getItem(KEY) ?? 0) < AGAIN_MS) return
    sessionStorage.setItem(KEY, String(now))
  } catch {
    // Without storage nobody knows whether it was tried: the person presses.
    return
  }
  setTimeout(() => location.reload(), READ_MS)
}
