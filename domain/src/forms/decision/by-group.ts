import type { DecisionAct, DecisionMeeting, DecisionPart, Override } from '../../decision/decision.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { TableLayouts } from '../../tables/layout.ts'

/** One subject as its meeting decided it. */
export interface DecidedLine {
  name: string
  subjectKind: 'person' | 'unit'
  group: string
  part: DecisionPart
}

export interface DecisionPaperFacts {
  year: number
  issuer: DecisionAct['facts']['issuer']
  meeting: DecisionMeeting
  /** By which a rule was passed over all groups, or for who was decided before; absent: none. */
  overrides?: readonly Override[] | undefined
  /** How its tables were laid when it was recorded; absent: by default. */
  tables?: TableLayouts | undefined
  /** In the order of the process. */
  groups: readonly { id: string; name: string }[]
  /** Number and day as the văn thư entered them; null: not yet; absent: it could not be read. */
  given?: GivenNumber | null
}

/** Rows of a table, numbered through, with groups as headings, in the order of the process. */
export const byGroup = <Line extends { group: string }, Row>(
  lines: readonly Line[],
  groups: DecisionPaperFacts['groups'],
  rowOf: (line: Line, number: string) => Row,
): (string | Row)[] => {
  let number = 0
  return groups.flatMap(({ id, name }) => {
    const own = lines.filter(({ group }) => group === id)
    if (own.length === 0) return []
    return [
      name,
      ...own.map((line) => {
        number += 1
        return rowOf(line, String(number))
      }),
    ]
  })
}
