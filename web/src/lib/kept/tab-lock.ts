/**
 * A tab holds a lock while it lives, so that what a closed or crashed tab left in the browser can be told from what
 * another open tab is still writing.
 */
export const TAB = crypto.randomUUID().slice(0, 8)
const lockOf = (tab: string) => `kd.tab.${tab}`
void navigator.locks?.request(lockOf(TAB), () => new Promise(() => {}))

/** Whether a tab is open now; asked once for many. */
export const livingTabs = async (): Promise<(tab: string) => boolean> => {
  const held = (await navigator.locks?.query())?.held ?? []
  const names = new Set(held.flatMap((lock) => lock.name ?? []))
  return (tab) => names.has(lockOf(tab))
}
