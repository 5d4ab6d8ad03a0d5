/** The emulator's answer for one project: which values each expression of its rules has had. */
export interface Coverage {
  rules: { files: { content: string }[] }
  report?: Expression[]
}
interface Expression {
  sourcePosition: { currentOffset: number }
  values?: { value: { boolValue?: boolean } }[]
}

export interface Condition {
  line: number
  allows: string
  seen: boolean[]
  /** What it should have been and never was. */
  missing: boolean[]
}

/**
 * What each `allow` of the rules was evaluated to in all projects together, joined by its place in the text. Projects
 * that ran other rules (padded ones) are left out: their places are not ours. A denial by error does not count as false;
 * what is literally `if false` has nothing to evaluate, so the emulator keeps no record of it.
 */
export const mergeCoverage = (rules: string, projects: readonly Coverage[]): Condition[] => {
  const ours = projects.filter(({ rules: { files } }) => files[0]?.content === rules)
  return [...rules.matchAll(/^ *(allow [a-z, ]+): if (?!false;)/gm)].map((match) => {
    const at = match.index + match[0].length
    const values = ours
      .flatMap(({ report }) => report ?? [])
      .filter(({ sourcePosition }) => sourcePosition.currentOffset === at)
      .flatMap((expression) => expression.values ?? [])
      .flatMap(({ value }) => (value.boolValue === undefined ? [] : [value.boolValue]))
    return {
      line: rules.slice(0, match.index).split('\n').length,
      allows: match[1] ?? '',
      seen: [...new Set(values)],
      missing: [true, false].filter((value) => !values.includes(value)),
    }
  })
}
