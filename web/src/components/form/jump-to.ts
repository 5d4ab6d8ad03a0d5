/** Focus for what stands here once the page has been drawn anew: whatever had it is gone. */
export const focusLater = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus())
}

/** Moves focus into the field of this id, and it into view; radios are reached through their group. False: it is not there. */
export const jumpTo = (target: string): boolean => {
  const element = document.getElementById(target)
  const inner = element?.matches('fieldset, tr') ? element.querySelector<HTMLElement>('input') : element
  element?.scrollIntoView({ block: 'start' })
  inner?.focus({ preventScroll: true })
  return Boolean(inner)
}
