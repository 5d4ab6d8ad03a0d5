/** The browser's storage as far as it is used here; Node has none. `full` refuses, as a full one does. */
export class BrowserStorage {
  full = false
  private readonly kept = new Map<string, string>()
  get length() {
    return this.kept.size
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null
  getItem = (key: string) => this.kept.get(key) ?? null
  removeItem = (key: string) => void this.kept.delete(key)
  setItem = (key: string, value: string) => {
    if (this.full) throw new Error('QuotaExceededError')
    this.kept.set(key, value)
  }
}

/** An empty one in the place of the browser's. */
export const emptyStorage = (): BrowserStorage => {
  const storage = new BrowserStorage()
  Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true })
  return storage
}

/** A browser that keeps nothing, and throws on the mere access: a private window with storage turned off. */
export const noStorage = (): void => {
  const get = () => {
    throw new Error('SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(globalThis, name, { get, configurable: true })
}
