import { type Node, within } from './expression.ts'

/** One change of the text. */
export interface Edit {
  operator: string
  start: number
  end: number
  by: string
  /** Without the words that it changes, where the operator says it all. */
  bare?: true
}

const OPPOSITE: Record<string, readonly string[]> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>'],
  '>': ['>=', '<'],
  '<=': ['<', '>'],
  '>=': ['>', '<'],
}
const SETS = ['hasOnly', 'hasAll', 'hasAny']
/** Lists of uids in headers: reading the wrong one gives a document to the wrong people. */
const PEOPLE = [
  ['writers', 'audience', 'returners'],
  ['readers', 'viewers', 'keepers', 'voters'],
]
/** The fields of a draft that only functions write. */
const PROTECTED = ['refusal', 'revision']

type Edits = (node: Node, textOf: (node: Node) => string) => Edit[]
const at = (operator: string, { start, end }: Pick<Node, 'start' | 'end'>, by: string): Edit => ({
  operator,
  start,
  end,
  by,
})
const joined = (parts: readonly string[], kind: string) => parts.join(kind === 'and' ? ' && ' : ' || ')

const dropped: Edits = ({ kind, parts, start, end }, textOf) =>
  kind !== 'and' && kind !== 'or'
    ? []
    : parts.map((_, out) =>
        at('drop', { start, end }, `(${joined(parts.filter((_, n) => n !== out).map(textOf), kind)})`),
      )

/** The opposite of an equality, or of what is already an opposite, is another operator's. */
const hasOwnOpposite = ({ kind, word }: Node) =>
  kind === 'not' || (kind === 'compare' && (word === '==' || word === '!='))

const negated: Edits = ({ kind, parts }, textOf) =>
  kind !== 'and' && kind !== 'or'
    ? []
    : parts.filter((part) => !hasOwnOpposite(part)).map((part) => at('negate', part, `!(${textOf(part)})`))

const swapped: Edits = ({ kind, parts, start, end }, textOf) => {
  if (kind !== 'and' && kind !== 'or') return []
  return parts.slice(1).map((_, n) => {
    const sides = [parts.slice(0, n + 1), parts.slice(n + 1)].map((side) => `(${joined(side.map(textOf), kind)})`)
    return at(
      kind === 'and' ? '&& to ||' : '|| to &&',
      { start, end },
      `(${joined(sides, kind === 'and' ? 'or' : 'and')})`,
    )
  })
}

const compared: Edits = (node, textOf) => {
  const [left, right] = node.parts
  if (node.kind !== 'compare' || !left || !right) return []
  const others = (OPPOSITE[node.word] ?? []).map((word) =>
    at(`${node.word} to ${word}`, node, `${textOf(left)} ${word} ${textOf(right)}`),
  )
  const texts = [left, right].filter(({ kind }) => kind === 'text').map((text) => at('other word', text, "'khac'"))
  return [...others, ...texts]
}

const counted: Edits = ({ kind, parts, word }) => {
  const counts = kind === 'compare' || kind === 'sum' || (kind === 'call' && word === 'get')
  return !counts
    ? []
    : parts
        .filter((part) => part.kind === 'number')
        .map((part) => at('other number', part, String(Number(part.word) + 1)))
}

const sets: Edits = (node, textOf) => {
  const [receiver, argument] = node.parts
  if (node.kind !== 'call' || !SETS.includes(node.word) || !receiver || !argument) return []
  const of = textOf(receiver).slice(0, -node.word.length)
  const wider = node.word === 'hasOnly' ? ['them', ...(textOf(argument).includes("'touched'") ? PROTECTED : [])] : []
  const members = argument.kind === 'list' && argument.parts.length > 1 ? argument.parts : []
  return [
    at(`drop ${node.word}`, node, 'true'),
    ...SETS.filter((word) => word !== node.word).map((word) =>
      at(`${node.word} to ${word}`, node, `${of}${word}(${textOf(argument)})`),
    ),
    ...wider.map((word) => at(`widen ${node.word}`, argument, `${textOf(argument)}.concat(['${word}'])`)),
    ...members.map((gone) =>
      at(
        `narrow ${node.word}`,
        argument,
        `[${members
          .filter((one) => one !== gone)
          .map(textOf)
          .join(', ')}]`,
      ),
    ),
  ]
}

const people: Edits = (node, textOf) => {
  const [of] = node.parts
  const lists = PEOPLE.find((words) => words.includes(node.word)) ?? []
  if (node.kind === 'member' && of) {
    return lists
      .filter((word) => word !== node.word)
      .map((word) => at(`${node.word} to ${word}`, node, `${textOf(of)}.${word}`))
  }
  const [left, right] = node.parts
  if (node.kind === 'compare' && left && right?.kind === 'member' && right.word === 'responsible') {
    const owner = textOf(right).slice(0, -'.responsible'.length)
    return ['writers', 'returners', 'audience'].map((word) =>
      at(`responsible to ${word}`, node, `${textOf(left)} in ${owner}.${word}`),
    )
  }
  return []
}

const affirmed: Edits = (node, textOf) =>
  node.kind === 'not' && node.parts[0] ? [at('drop !', node, `(${textOf(node.parts[0])})`)] : []

const lookedUp: Edits = (node) =>
  node.kind === 'name' && node.word === 'existsAfter' ? [at('existsAfter to exists', node, 'exists')] : []

const OPERATORS = [dropped, negated, swapped, compared, counted, sets, people, affirmed, lookedUp]

/** Whether an expression is a condition as a whole, so that its opposite makes sense. */
const isCondition = (node: Node) =>
  !hasOwnOpposite(node) && (['compare', 'and', 'or'].includes(node.kind) || SETS.includes(node.word))

/** Every change that the operators make of one expression. */
export const editsOf = (root: Node, text: string, isAllow: boolean): Edit[] => {
  const textOf = ({ start, end }: Node) => text.slice(start, end).trim()
  const whole = isAllow || isCondition(root) ? [at('negate', root, `!(${textOf(root)})`)] : []
  const limit = root.kind === 'number' ? [at('other number', root, String(Number(root.word) + 1))] : []
  return [
    ...whole,
    ...limit,
    ...within(root).flatMap((node) => OPERATORS.flatMap((operator) => operator(node, textOf))),
  ]
}
