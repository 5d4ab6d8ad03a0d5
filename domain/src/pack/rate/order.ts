import { viCount } from '../../vi-count.ts'
import type { Basis } from '../shape/facts.ts'
import { matches } from '../shape/match.ts'
import type { Edge, Pack } from '../shape/pack.ts'
import { scopesOf, sourced } from './checks.ts'
import type { RatedSubject } from './inputs.ts'
import type { Finding, Outcome } from './result.ts'

type Graph = keyof Pack['order']
type Outcomes = ReadonlyMap<string, Outcome>

const isDone = (graph: Graph, subject: RatedSubject): boolean =>
  graph === 'review' ? subject.facts.flags.reviewed === true : subject.level !== null

/** Who is not rated, or waits, keeps nobody. */
const isPending = (graph: Graph, subject: RatedSubject, outcomes: Outcomes): boolean =>
  graph === 'review' ? subject.facts.flags.reviewed === false : outcomes.get(subject.id)?.kind === 'open'

/** Under which key what comes first is looked up by what comes after. */
const keysOf = (within: Edge['within'], subject: RatedSubject): { first: string; after: string | null } => {
  switch (within) {
    case 'unit':
      return { first: subject.unit, after: subject.unit }
    case 'subject':
      return { first: subject.subject, after: subject.subject }
    case 'headed':
      return { first: subject.subject, after: subject.heads }
    case 'campaign':
      return { first: '', after: '' }
  }
}

/** That somebody was reviewed is seen on boards; that somebody has a level is of whoever reads the level. */
const BASES: Record<Edge['within'], Basis> = { unit: 'unit', subject: 'otherSide', headed: 'unit', campaign: 'group' }

const edgeFindings = (graph: Graph, edge: Edge, subjects: readonly RatedSubject[], outcomes: Outcomes) => {
  const pending = Map.groupBy(
    subjects.filter((each) => matches(edge.before, each) && isPending(graph, each, outcomes)),
    (each) => keysOf(edge.within, each).first,
  )
  if (pending.size === 0) return []
  return subjects.flatMap((subject): [string, Finding][] => {
    const { after } = keysOf(edge.within, subject)
    const first = after === null ? undefined : pending.get(after)
    if (!first || !matches(edge.after, subject) || !isDone(graph, subject)) return []
    const told = graph === 'rating'
    const finding: Finding = {
      ...{ rule: edge.rule, severity: edge.severity, subjects: [subject.id] },
      text: edge.text.replace('{count}', viCount(first.length)),
      ...sourced(edge.source),
      restsOn: told ? ['own', BASES[edge.within]] : ['own'],
      scopes: scopesOf(told ? [subject, ...first] : [subject]),
      limit: null,
    }
    return [[subject.id, finding]]
  })
}

/** What is reviewed, or has a level, before what comes first, by review. */
export const orderFindings = (
  { order }: Pick<Pack, 'order'>,
  subjects: readonly RatedSubject[],
  outcomes: Outcomes,
): [string, Finding][] =>
  (['review', 'rating'] as const).flatMap((graph) =>
    order[graph].flatMap((edge) => edgeFindings(graph, edge, subjects, outcomes)),
  )
