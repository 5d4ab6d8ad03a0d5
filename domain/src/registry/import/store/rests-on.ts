const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)])
}

/** Whether a document names one of these ids anywhere, also as the name of a field. */
export const namesOneOf = (document: object, ids: ReadonlySet<string>): boolean =>
  textsIn(document).some((text) => ids.has(text))
