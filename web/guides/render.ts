import { marked, type Token, type Tokens } from 'marked'
import { fold } from '../../domain/src/vi.ts'

export interface Heading {
  depth: number
  /** As the number in the text may change, it is no part of the address. */
  id: string
  text: string
}

export interface Picture {
  name: string
  alt: string
}

/** What the pictures of a guide are: their size, and whether one of a phone's screen stands beside it. */
export interface PictureFacts {
  width: number
  height: number
  phone: { name: string; width: number; height: number } | null
}

/** "2. Viết bản kiểm điểm" → "viet-ban-kiem-diem" */
const idOf = (heading: string): string =>
  fold(heading.replace(/^\d+\.\s*/, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading'
const isImage = (token: Token): token is Tokens.Image => token.type === 'image'

/** A paragraph that is one picture. */
const pictureIn = (token: Token): Picture | null => {
  const [only, ...others] = token.type === 'paragraph' && 'tokens' in token ? (token.tokens ?? []) : []
  if (!only || others.length > 0 || !isImage(only)) return null
  return { name: only.href.split('/').at(-1) ?? '', alt: only.text }
}

const headingOf = ({ depth, text }: Tokens.Heading): Heading => ({ depth, id: idOf(text), text })

/** The headings of a guide, in order; the first is its title. */
export const headingsOf = (markdown: string): Heading[] => marked.lexer(markdown).filter(isHeading).map(headingOf)

/** The pictures of a guide, in order. */
export const picturesOf = (markdown: string): Picture[] =>
  marked.lexer(markdown).flatMap((token) => pictureIn(token) ?? [])

const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

const figure = ({ name, alt }: Picture, { width, height, phone }: PictureFacts): string => {
  const narrow = phone
    ? `<source media="(max-width: 640px)" srcset="/huong-dan/hinh/${phone.name}" width="${phone.width}" height="${phone.height}" />`
    : ''
  const image = `<img src="/huong-dan/hinh/${name}" alt="${attribute(alt)}" width="${width}" height="${height}" loading="lazy" />`
  return `<figure><picture>${narrow}${image}</picture><figcaption>${attribute(alt)}</figcaption></figure>\n`
}

/** A guide's Markdown as HTML: headings have addresses, links to other guides are the pages', pictures have their size. */
export const bodyOf = (markdown: string, factsOf: (picture: string) => PictureFacts): string =>
  marked
    .lexer(markdown)
    .map((token) => {
      const picture = pictureIn(token)
      if (picture) return figure(picture, factsOf(picture.name))
      if (!isHeading(token)) return marked.parser([token])
      const { depth, id } = headingOf(token)
      return `<h${depth} id="${id}">${marked.Parser.parseInline(token.tokens)}</h${depth}>\n`
    })
    .join('')
    .replace(/<table>[\s\S]*?<\/table>/g, (table) => `<div class="wide" tabindex="0">${table}</div>`)
    .replace(/href="([a-z-]+)\.md/g, 'href="/huong-dan/$1')
