import { parseSync } from 'vite'

export interface Words {
  /** Line of the source, from 1. */
  line: number
  /** The text; a name that is filled in stands as `{facts.name}`, what is computed as `{…}`. */
  text: string
}

interface Node {
  type: string
  start: number
  end: number
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value

/** A letter with a mark, or đ: other languages of the sources have none. */
const isVietnamese = (text: string): boolean => /[\u0300-\u036fđĐ]/.test(text.normalize('NFD'))

const nameOf = (expression: string) => (/^[\w.?]+$/.test(expression) ? expression : '…')

/** The text of a node that holds words, or nothing. */
const textOf = (node: Node, source: string): string | undefined => {
  if ((node.type === 'Literal' || node.type === 'JSXText') && 'value' in node)
    return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  const { quasis, expressions } = node as Node & { quasis: { value: { cooked: string } }[]; expressions: Node[] }
  return quasis
    .map(({ value }, at) => {
      const filled = expressions[at]
      return filled ? `${value.cooked}{${nameOf(source.slice(filled.start, filled.end))}}` : value.cooked
    })
    .join('')
}

/** Every Vietnamese text of a source file: literals, templates, text between tags. Comments are English and not looked at. */
export const wordsOf = (file: string, source: string): Words[] => {
  const found: Words[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one)
    else if (isNode(value)) {
      const text = textOf(value, source)
      if (text !== undefined && isVietnamese(text))
        found.push({ line: source.slice(0, value.start).split('\n').length, text })
      for (const child of Object.values(value)) if (typeof child === 'object') visit(child)
    }
  }
  visit(parseSync(file, source).program)
  return found
}
