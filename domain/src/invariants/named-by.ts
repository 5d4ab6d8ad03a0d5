/** Ids of the reviews that an act of any kind speaks of, by its items or as a whole. */
export const namedBy = (act: object): string[] => {
  const { items = [], reviewId } = act as { items?: readonly object[]; reviewId?: unknown }
  const own = items.map((item) => Reflect.get(item, 'reviewId') as unknown)
  return [...own, reviewId].filter((id) => typeof id === 'string')
}
