import { type Edit, editsOf } from './operators.ts'
import type { Match, Rules, Site } from './sites.ts'

export interface Mutant {
  /** Where and what, unique and independent of line numbers: equivalents are listed by it. */
  name: string
  line: number
  source: string
  /** Match blocks whose cells must notice. */
  blocks: string[]
}

const OPERATIONS = ['get', 'list', 'create', 'update', 'delete']

const isClosed = ({ node, methods }: Site, text: string) =>
  methods !== undefined && text.slice(node.start, node.end).trim() === 'false'

/** `if true`, an operation more, an operation less. What is closed is opened, as a whole and operation by operation. */
const allowEdits = (site: Site, text: string): Edit[] => {
  const { node, methods } = site
  if (!methods) return []
  const replaced = (
    operator: string,
    names: readonly string[],
    condition = text.slice(node.start, node.end),
  ): Edit => ({
    operator,
    start: methods.start,
    end: node.end,
    by: `${names.join(', ')}: if ${condition}`,
    bare: true,
  })
  const opened = replaced('if true', methods.names, 'true')
  if (isClosed(site, text)) return [opened, ...OPERATIONS.map((name) => replaced(`open ${name}`, [name], 'isActive()'))]
  const more = OPERATIONS.filter((name) => !methods.names.includes(name))
  const less = methods.names.length > 1 ? methods.names : []
  return [
    opened,
    ...more.map((name) => replaced(`also ${name}`, [...methods.names, name])),
    ...less.map((name) =>
      replaced(
        `not ${name}`,
        methods.names.filter((one) => one !== name),
      ),
    ),
  ]
}

/** Any collection, any document of it, any depth. */
const matchEdits = ({ own, start, end }: Match): Edit[] => {
  const segments = own.split('/').slice(1)
  const last = segments.at(-1) ?? ''
  const collection = [...segments.slice(0, -2), '{any}', last].join('/')
  const document = last.startsWith('{')
    ? [...segments.slice(0, -1), last.replace('}', '=**}')]
    : [...segments.slice(0, -1), '{any}']
  return [
    { operator: 'any collection', start, end, by: `/${collection}` },
    { operator: last.startsWith('{') ? 'any depth' : 'any document', start, end, by: `/${document.join('/')}` },
  ]
}

/** Every mutant of the rules, each once. */
export const mutantsOf = (rules: Rules, source: string): Mutant[] => {
  const { text, sites, matches, users } = rules
  const open = new Set(sites.filter((site) => site.methods && !isClosed(site, text)).map(({ block }) => block))
  const made: { edit: Edit; blocks: string[]; where: string }[] = [
    ...sites.flatMap((site) => {
      const where =
        site.function === null ? `${site.block} allow ${site.methods?.names.join(', ')}` : `${site.function}()`
      const blocks = site.function === null ? [site.block] : users(site.function)
      const edits = isClosed(site, text) ? [] : editsOf(site.node, text, site.methods !== undefined)
      return [...edits, ...allowEdits(site, text)].map((edit) => ({ edit, blocks, where }))
    }),
    // What allows nothing has nothing to widen.
    ...matches.flatMap((match) => {
      const blocks = matches.map(({ block }) => block).filter((block) => block.startsWith(match.block))
      return open.has(match.block) ? matchEdits(match).map((edit) => ({ edit, blocks, where: match.block })) : []
    }),
  ]
  const mutants = made.map(({ edit, blocks, where }): Mutant => {
    const was = text.slice(edit.start, edit.end).replace(/\s+/g, ' ').trim()
    return {
      name: `${where} | ${edit.operator}${edit.bare ? '' : ` | ${was} → ${edit.by.replace(/\s+/g, ' ')}`}`,
      line: source.slice(0, edit.start).split('\n').length,
      source: source.slice(0, edit.start) + edit.by + source.slice(edit.end),
      blocks,
    }
  })
  return [...new Map(mutants.map((mutant) => [mutant.source, mutant])).values()]
}
