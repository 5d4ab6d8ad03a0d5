/** Whether two lists name the same people, in whatever order. */
export const samePeople = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((each) => b.includes(each))
