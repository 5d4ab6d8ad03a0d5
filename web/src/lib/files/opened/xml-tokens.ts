import { UnreadableFile } from './fault.ts'

/** One tag of a part, with where it stands; text between tags is what lies between two of them. */
export interface Tag {
  kind: 'open' | 'close' | 'empty'
  /** Without its prefix. */
  name: string
  /** As it is written. */
  written: string
  attributes: string
  from: number
  to: number
}

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)((?:[\w-]+:)?([\w.-]+))((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy

/**
 * The tags of a part, in order. Whatever is no tag, text, comment or declaration breaks it, as does a tag that is not closed by its
 * own: nothing is guessed, since the rest of the part is kept letter by letter.
 */
export function* eachTag(xml: string, part: string): Generator<Tag> {
  const open: string[] = []
  let at = 0
  while (at < xml.length) {
    const from = at
    TAG.lastIndex = from
    const match = TAG.exec(xml)
    if (!match) throw new UnreadableFile('broken', part)
    at = TAG.lastIndex
    const [all, closes, written, name, attributes = '', empty] = match
    if (written === undefined || name === undefined) continue
    const kind = closes ? 'close' : empty ? 'empty' : 'open'
    if (kind === 'open') open.push(written)
    if (kind === 'close' && open.pop() !== written) throw new UnreadableFile('broken', part)
    yield { kind, name, written, attributes, from, to: from + all.length }
  }
  if (open.length > 0) throw new UnreadableFile('broken', part)
}

/** All of them at once, of a part that is small enough. */
export const tagsOf = (xml: string, part: string): Tag[] => [...eachTag(xml, part)]

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text as it is read: the five names that XML knows, and letters by number. */
export const textIn = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : all
    return NAMED[name ?? ''] ?? all
  })

const ATTRIBUTE = /(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The value of an attribute; `name` without prefix. What stands within another's value is none. Null: it has none. */
export const attributeOf = ({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null => {
  for (const [, each, double, single] of attributes.matchAll(ATTRIBUTE))
    if (each === name) return textIn(double ?? single ?? '')
  return null
}
