/**
 * Where something is kept: in this browser, or in this window alone (what tells of others, so that nothing of it stays
 * on a shared PC).
 */
export type Where = 'browser' | 'window'

const OF: Record<Where, () => Storage | undefined> = {
  browser: () => globalThis.localStorage,
  window: () => globalThis.sessionStorage,
}

/** Null where the browser gives none: a private window, or storage turned off, may throw on the mere access. */
export const storeOf = (where: Where): Storage | null => {
  try {
    return OF[where]() ?? null
  } catch {
    return null
  }
}

/** What one store has under names that begin so; empty where there is no store. */
export const namesIn = (where: Where, prefix: string): string[] => {
  const store = storeOf(where)
  return Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '').filter((name) =>
    name.startsWith(prefix),
  )
}

/** False when the browser refuses (full or forbidden storage): the screen must then not promise safety. */
export const store = (name: string, value: string, where: Where = 'browser'): boolean => {
  try {
    const found = storeOf(where)
    found?.setItem(name, value)
    return found !== null
  } catch {
    return false
  }
}

/** Null where nothing is kept under this name. */
export const stored = (name: string, where: Where = 'browser'): string | null => storeOf(where)?.getItem(name) ?? null

export const unstore = (name: string, where: Where = 'browser'): void => storeOf(where)?.removeItem(name)

const PROBE = 'kd.probe'

/** Whether anything can be kept there at all. */
export const canStore = (where: Where): boolean => {
  const kept = store(PROBE, '', where)
  unstore(PROBE, where)
  return kept
}
