import { UnreadableFile } from '../opened/fault.ts'

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
export const tagsOf = (xml: string, part: string): Tag[] => {
  const tags: Tag[] = []
  const open: string[] = []
  TAG.lastIndex = 0
  while (TAG.lastIndex < xml.length) {
    const from = TAG.lastIndex
    const match = TAG.exec(xml)
    if (!match) throw new UnreadableFile('broken', part)
    const [all, closes, written, name, attributes = '', empty] = match
    if (written === undefined || name === undefined) continue
    const kind = closes ? 'close' : empty ? 'empty' : 'open'
    if (kind === 'open') open.push(written)
    if (kind === 'close' && open.pop() !== written) throw new UnreadableFile('broken', part)
    tags.push({ kind, name, written, attributes, from, to: from + all.length })
  }
  if (open.length > 0) throw new UnreadableFile('broken', part)
  return tags
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text as it is read: the five names that XML knows, and letters by number. */
export const textIn = (xml: string): string =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : all
    return NAMED[name ?? ''] ?? all
  })

/** The value of an attribute; `name` without prefix. Null: it has none. */
export const attributeOf = ({ attributes }: Pick<Tag, 'attributes'>, name: string): string | null => {
  const found = new RegExp(`(?:^|\\s)(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? textIn(found[1] ?? found[2] ?? '') : null
}
