const stable = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort()) : each,
  )

/** Whether two pieces of data say the same: dates by their moment, keys in any order. */
export const same = (a: unknown, b: unknown): boolean => stable(a) === stable(b)
