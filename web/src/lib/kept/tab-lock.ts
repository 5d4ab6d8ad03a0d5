/**
 * A tab holds a lock while it lives, so that what a closed or crashed tab left in the browser can be told from what
 * another open tab is still writing.
 */
export const TAB = crypto.randomUUID().slice(0, 8)
const lockOf = (tab: string) => `kd.tab.${tab}`
void navigator.locks?.request(lockOf(TAB), () => new Promise(() => {}))

/** Whether a tab is open now; asked once for many. Who waits for a tab to go shares its lock for a moment and is none. */
export const livingTabs = async (): Promise<(tab: string) => boolean> => {
  const held = (await navigator.locks?.query())?.held ?? []
  const names = new Set(held.flatMap(({ name, mode }) => (mode === 'exclusive' && name ? [name] : [])))
  return (tab) => names.has(lockOf(tab))
}

/**
 * Resolves once that tab has gone. A page that is loaded again may read the browser's storage before the one it replaces
 * has let go of its lock.
 */
export const tabGone = async (tab: string): Promise<void> => {
  await navigator.locks?.request(lockOf(tab), { mode: 'shared' }, () => undefined)
}
