import type { Override } from '../../decision/decision.ts'
import { departureWords, isOfMany } from '../../decision/passed/departures.ts'
import { viDate } from '../../vi.ts'
import type { Block } from '../layout/layout.ts'
import { subjectName } from '../minutes-paper/item-blocks.ts'
import type { DecidedLine, DecisionPaperFacts } from './by-group.ts'

type PassedLine = Pick<DecidedLine, 'name' | 'subjectKind' | 'group'> & { part: Pick<DecidedLine['part'], 'overrides'> }

/** For whom: the groups of a rule on groups, else each subject. */
const whose = (rule: string, lines: readonly PassedLine[], groups: DecisionPaperFacts['groups']): string => {
  if (!isOfMany(rule)) return lines.map(subjectName).join(', ')
  return groups
    .filter(({ id }) => lines.some(({ group }) => group === id))
    .map(({ name }) => `“${name}”`)
    .join(', ')
}

/** By which resolution, or for which reason, a rule was passed. `of`: for whom, in brackets; empty: over all. */
export const passedBy = ({ rule, number, date, reason }: Override, of: string): Block => ({
  kind: 'text',
  text: `- ${departureWords(rule) ?? 'Nội dung khác quy định'}${of}: ${number === '' ? '' : `thực hiện theo Nghị quyết số ${number}, ngày ${viDate(date)}. `}${number === '' ? 'l' : 'L'}ý do: ${reason}`,
})

const keyOf = ({ rule, number, date, reason }: Override): string => `${rule} ${number} ${date} ${reason}`

/** Each resolution, or reason, once, with what it let who decides do and for whom; those over all groups name nobody. */
export const passedRules = (
  lines: readonly PassedLine[],
  { groups, overrides = [] }: Pick<DecisionPaperFacts, 'groups' | 'overrides'>,
): Block[] => {
  const all = lines.flatMap((line) => line.part.overrides.map((override) => ({ line, override })))
  const ofSome = Map.groupBy(all, ({ override }) => keyOf(override))
  const ofAll = new Map(overrides.map((override) => [keyOf(override), override]))
  return [
    ...[...ofSome.values()].flatMap((same): Block[] => {
      const [first] = same
      if (!first) return []
      const { override } = first
      const subjects = same.map(({ line }) => line)
      return [passedBy(override, ` (${whose(override.rule, subjects, groups)})`)]
    }),
    ...[...ofAll.values()].map((override) => passedBy(override, '')),
  ]
}
