import type { Tag } from '../opened/xml-tokens.ts'

/** What takes the place of some letters of a part. */
export interface Edit {
  from: number
  to: number
  text: string
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A text of the form itself as it stands in its part: of its letters none is changed. */
export const asWritten = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)

/** By place; at one place what is put in stands before what is replaced, each in the order given. */
export const edited = (xml: string, edits: readonly Edit[]): string => {
  const replaces = ({ from, to }: Edit) => Number(to > from)
  const inOrder = edits
    .map((edit, nth) => ({ edit, nth }))
    .toSorted((a, b) => a.edit.from - b.edit.from || replaces(a.edit) - replaces(b.edit) || a.nth - b.nth)
  let at = 0
  let made = ''
  for (const { edit } of inOrder) {
    made += xml.slice(at, edit.from) + edit.text
    at = Math.max(at, edit.to)
  }
  return made + xml.slice(at)
}

const ATTRIBUTE = /([\w.:-]+)(\s*=\s*)("[^"]*"|'[^']*')/g

/** Another value for an attribute of a tag, of which every other letter stays; none where the tag has no such one. `name`: as written. */
export const attributeEdit = ({ from, written, attributes }: Tag, name: string, value: string): Edit[] => {
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    const [all, each = '', equals = ''] = match
    if (each !== name) continue
    const begins = from + 1 + written.length + match.index
    return [
      {
        from: begins,
        to: begins + all.length,
        text: `${each}${equals}"${asWritten(value).replaceAll('"', '&quot;')}"`,
      },
    ]
  }
  return []
}
