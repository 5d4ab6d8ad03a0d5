import { RATINGS } from '../../model/terms.ts'
import type { Check, Condition } from './check.ts'
import { below, type Criterion, leavesOf } from './criteria.ts'
import { NUMBER_FACTS } from './facts.ts'
import type { Pack } from './pack.ts'

const doubled = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]

const pointsOf = (tree: readonly Criterion[]): number =>
  leavesOf(tree).reduce((sum, { scale }) => sum + ('points' in scale ? scale.points : 0), 0)

const idsOf = (tree: readonly Criterion[]): string[] =>
  tree.flatMap((each) => [each.id, ...('parts' in each ? idsOf(each.parts) : [])])

const unevenSums = (tree: readonly Criterion[]): string[] =>
  tree.flatMap((each) => {
    if (!('parts' in each)) return []
    const points = pointsOf(each.parts)
    const own =
      each.sum === undefined || each.sum === points ? [] : [`${each.id} adds up to ${points}, not ${each.sum}`]
    return [...own, ...unevenSums(each.parts)]
  })

/** What is asked before anybody's level stands cannot ask for levels of others. */
const asksOthers = ({ when, unless = [], effect }: Check): boolean =>
  ('notRated' in effect || 'awaits' in effect) &&
  [...when, ...unless].some((each) => 'level' in each && each.level !== 'own' && each.level !== 'yearBefore')

const unknownWords = ({ text, when }: Check): string[] => {
  const hasLimit = when.some((each) => 'value' in each && typeof each.value === 'number')
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return names.filter((name) => !(name === 'limit' ? hasLimit : Object.hasOwn(NUMBER_FACTS, name)))
}

const unknownCriteria = (conditions: readonly Condition[], tree: readonly Criterion[]): string[] =>
  conditions.flatMap((each) => ('grades' in each ? each.grades.filter((id) => below(tree, [id]).length === 0) : []))

/** What of a pack does not fit together, as sentences for who writes one; none of a pack that is in use. */
export const packFaults = (pack: Pack): string[] => {
  const trees = Object.entries(pack.criteria)
  return [
    ...trees.flatMap(([id, tree]) => doubled(idsOf(tree)).map((twice) => `${id} has ${twice} twice`)),
    ...trees.flatMap(([, tree]) => unevenSums(tree)),
    ...doubled(pack.groups.map(({ id }) => id)).map((id) => `group ${id} is there twice`),
    ...pack.regimes.flatMap(({ criteria, ladder, score }) => {
      const tree = pack.criteria[criteria]
      if (!tree) return [`no criteria ${criteria}`]
      const steps = ladder.map(({ level }) => RATINGS.indexOf(level))
      const asked = ladder.flatMap(({ when }) => unknownCriteria(when, tree))
      const folded = (score?.terms ?? []).flatMap(({ of }) => of.filter((id) => below(tree, [id]).length === 0))
      return [
        ...(steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? 0))
          ? []
          : [`ladder of ${criteria} not down`]),
        ...[...asked, ...folded].map((id) => `${criteria} has no criterion ${id}`),
      ]
    }),
    ...pack.checks.flatMap((check) => [
      ...unknownWords(check).map((name) => `${check.rule} says {${name}}, which nothing fills`),
      ...(asksOthers(check) ? [`${check.rule} waits for the level of another`] : []),
    ]),
    ...pack.quotas.flatMap(({ rule, limit }) =>
      'pct' in limit && (limit.pct < 0 || limit.pct > 100) ? [`${rule} allows ${limit.pct} of hundred`] : [],
    ),
  ]
}
