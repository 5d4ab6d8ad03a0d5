/** A part of a condition of the rules, by its place in the text. Only what the operators of mutation look at is told apart. */
export interface Node {
  kind:
    | 'and'
    | 'or'
    | 'not'
    | 'compare'
    | 'sum'
    | 'call'
    | 'member'
    | 'index'
    | 'name'
    | 'text'
    | 'number'
    | 'list'
    | 'other'
  start: number
  end: number
  /** Operands; of a call its receiver or name first, then the arguments. */
  parts: Node[]
  /** The operator, the member's name, or the literal. */
  word: string
}

const SPACE = /\s*/y
const COMPARE = /==|!=|<=|>=|<|>|\b(?:in|is)\b/y
const SUM = /[+\-*/%]/y
const TOKEN = /[A-Za-z_$][\w$]*|\d+/y

/** Reads the expression that begins at `at`. The text is without comments; brackets and quotes are balanced. */
export const parseExpression = (text: string, at: number): Node => {
  let here = at
  const skip = () => {
    SPACE.lastIndex = here
    here += SPACE.exec(text)?.[0].length ?? 0
  }
  const next = (token: string) => {
    skip()
    if (!text.startsWith(token, here)) return false
    here += token.length
    return true
  }
  const match = (pattern: RegExp): string | null => {
    skip()
    pattern.lastIndex = here
    const found = pattern.exec(text)?.[0] ?? null
    here += found?.length ?? 0
    return found
  }
  const node = (kind: Node['kind'], start: number, parts: Node[], word = ''): Node => ({
    kind,
    start,
    end: here,
    parts,
    word,
  })
  const until = (close: string): Node[] => {
    const parts: Node[] = []
    while (!next(close)) {
      parts.push(chain('or'))
      // A map literal has a colon between key and value.
      if (!next(',')) next(':')
    }
    return parts
  }

  const primary = (): Node => {
    skip()
    const start = here
    if (next('(')) {
      const inner = chain('or')
      next(')')
      return { ...inner, start, end: here }
    }
    if (next('[')) return node('list', start, until(']'))
    if (next('{')) return node('other', start, until('}'))
    if (next("'")) {
      here = text.indexOf("'", here) + 1
      return node('text', start, [], text.slice(start, here))
    }
    // A path reaches to the bracket that ends the look-up; its $(…) are balanced.
    if (text[here] === '/') {
      for (let depth = 0; depth > 0 || text[here] !== ')'; here += 1)
        depth += text[here] === '(' ? 1 : text[here] === ')' ? -1 : 0
      return node('other', start, [])
    }
    const word = match(TOKEN)
    if (word === null) throw new Error(`not understood: ${text.slice(start, start + 60)}`)
    return node(/^\d/.test(word) ? 'number' : 'name', start, [], word)
  }
  const postfix = (): Node => {
    let left = primary()
    for (;;) {
      if (next('.')) {
        const word = match(TOKEN) ?? ''
        left = node('member', left.start, [left], word)
      } else if (next('(')) left = node('call', left.start, [left, ...until(')')], left.word)
      else if (next('[')) left = node('index', left.start, [left, ...until(']')])
      else return { ...left, end: left.end }
    }
  }
  const unary = (): Node => {
    skip()
    const start = here
    if (text[here] === '!' && text[here + 1] !== '=') {
      here += 1
      return node('not', start, [unary()])
    }
    return postfix()
  }
  const binary = (kind: 'sum' | 'compare', pattern: RegExp, operand: () => Node): Node => {
    let left = operand()
    for (let word = match(pattern); word !== null; word = match(pattern)) {
      left = node(kind, left.start, [left, operand()], word)
    }
    return left
  }
  const chain = (kind: 'or' | 'and'): Node => {
    const operand = () => (kind === 'or' ? chain('and') : binary('compare', COMPARE, () => binary('sum', SUM, unary)))
    const first = operand()
    const parts = [first]
    while (next(kind === 'or' ? '||' : '&&')) parts.push(operand())
    return parts.length === 1 ? first : { kind, start: first.start, end: parts.at(-1)?.end ?? here, parts, word: kind }
  }
  return chain('or')
}

/** The node and everything in it. */
export const within = (node: Node): Node[] => [node, ...node.parts.flatMap(within)]
