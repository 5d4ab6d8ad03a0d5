/**
 * A function of a call's facts that is worked out once for them: several conditions and the decision itself ask for it. Facts are
 * read, never changed.
 */
export const once = <Facts extends object, Result>(of: (facts: Facts) => Result): ((facts: Facts) => Result) => {
  const known = new WeakMap<Facts, { result: Result }>()
  return (facts) => {
    const before = known.get(facts)
    if (before) return before.result
    const result = of(facts)
    known.set(facts, { result })
    return result
  }
}
