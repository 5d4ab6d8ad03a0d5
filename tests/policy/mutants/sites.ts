import { type Node, parseExpression } from './expression.ts'

/** A condition of an `allow`, or what a function or a `let` computes. */
export interface Site {
  /** Match block it stands in, '' for what all blocks share. */
  block: string
  /** The function it belongs to; null for an `allow`. */
  function: string | null
  node: Node
  /** Of an `allow`: its methods and where they stand. */
  methods?: { start: number; end: number; names: string[] }
}

export interface Match {
  block: string
  /** Its own part of the path, such as /papers/{paperId}. */
  own: string
  start: number
  end: number
}

export interface Rules {
  /** With comments blanked out: every place is the same as in the file. */
  text: string
  sites: Site[]
  matches: Match[]
  /** Blocks whose conditions use the function, directly or through another one. */
  users(name: string): string[]
  /** Everything that decides in a block, as it is written: its conditions and the functions they use. */
  decidingIn(block: string): string[]
}

const ROOT = '/databases/{database}/documents'
const PIECE =
  /match (\/\S+) \{|function (\w+)\([^)]*\) \{|allow ([a-z, ]+): if |\breturn (?=\S)|\blet \w+ = |(?<![/\w$(])\{|\}/g

/** Where everything stands that a mutant can be made of. */
export const readRules = (source: string): Rules => {
  const text = source.replace(/\/\/.*$/gm, (comment) => ' '.repeat(comment.length))
  const sites: Site[] = []
  const matches: Match[] = []
  const functions: { name: string; start: number; end: number }[] = []
  const open: { match?: string; function?: string; start: number }[] = []
  const blockNow = () => open.flatMap(({ match }) => (match === undefined || match === ROOT ? [] : [match])).join('')
  PIECE.lastIndex = 0
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    const [whole, match, name, methods] = piece
    if (match !== undefined) {
      open.push({ match, start: piece.index })
      if (match !== ROOT) {
        const start = piece.index + 'match '.length
        matches.push({ block: blockNow().slice(1), own: match, start, end: start + match.length })
      }
    } else if (name !== undefined) open.push({ function: name, start: piece.index })
    else if (whole === '{') open.push({ start: piece.index })
    else if (whole === '}') {
      const closed = open.pop()
      if (closed?.function !== undefined)
        functions.push({ name: closed.function, start: closed.start, end: PIECE.lastIndex })
    } else {
      const node = parseExpression(text, piece.index + whole.length)
      const start = piece.index + 'allow '.length
      sites.push({
        block: blockNow().slice(1),
        function: open.findLast((each) => each.function !== undefined)?.function ?? null,
        node,
        ...(methods === undefined
          ? {}
          : { methods: { start, end: start + methods.length, names: methods.split(', ') } }),
      })
      PIECE.lastIndex = node.end
    }
  }
  const uses = (site: Site, name: string) =>
    new RegExp(`\\b${name}\\(`).test(text.slice(site.node.start, site.node.end))
  const users = (name: string): string[] => [
    ...new Set(
      sites
        .filter((site) => uses(site, name))
        .flatMap((site) =>
          site.function === null ? [site.block] : site.function === name ? [] : users(site.function),
        ),
    ),
  ]
  const decidingIn = (block: string): string[] => [
    ...sites
      .filter((site) => site.function === null && site.block === block)
      .map(({ node, methods }) => text.slice(methods?.start ?? node.start, node.end)),
    ...functions.filter(({ name }) => users(name).includes(block)).map(({ start, end }) => text.slice(start, end)),
  ]
  return { text, sites, matches, users, decidingIn }
}
