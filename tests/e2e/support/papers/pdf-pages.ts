import { inflateSync } from 'node:zlib'

/** A line of a printed page as Chromium sets it: its words, size in points and face. */
export interface PdfLine {
  text: string
  size: number
  face: string
}

interface Font {
  face: string
  letters: ReadonlyMap<number, string>
}

const streamOf = (body: string): string => {
  const at = body.indexOf('stream\n')
  const length = Number(/\/Length (\d+)/.exec(body.slice(0, at))?.[1] ?? 0)
  const bytes = Buffer.from(body.slice(at + 7, at + 7 + length), 'latin1')
  return (body.slice(0, at).includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** "0041" in UTF-16, as tables of letters write them. */
const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Which letter each glyph stands for, from the font's table ToUnicode. */
const lettersOf = (table: string): Map<number, string> => {
  const letters = new Map<number, string>()
  const each = (part: string, pattern: RegExp) =>
    [...table.matchAll(new RegExp(`begin${part}([\\s\\S]*?)end${part}`, 'g'))].flatMap(([, body = '']) => [
      ...body.matchAll(pattern),
    ])
  for (const [, glyph = '', letter = ''] of each('bfchar', /<(\w+)> <(\w+)>/g))
    letters.set(Number.parseInt(glyph, 16), utf16(letter))
  for (const [, first = '', last = '', letter = ''] of each('bfrange', /<(\w+)> <(\w+)> <(\w+)>/g)) {
    const start = Number.parseInt(first, 16)
    for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph++)
      letters.set(glyph, String.fromCodePoint((utf16(letter).codePointAt(0) ?? 0) + glyph - start))
  }
  return letters
}

const TOKEN = /\/(F\d+) ([\d.]+) Tf|1 0 0 -1 ([\d.-]+) ([\d.-]+) Tm|<([0-9A-Fa-f]+)> Tj/g
/** Units of Chromium's pages: 96 an inch, points 72. */
const POINT = 0.75

const linesOf = (content: string, fonts: ReadonlyMap<string, Font>): PdfLine[] => {
  const lines: (PdfLine & { y: number })[] = []
  let font: Font | undefined
  let size = 0
  let y = 0
  for (const [, name, points, , at, glyphs] of content.matchAll(TOKEN)) {
    if (name) [font, size] = [fonts.get(name), Math.round(Number(points) * POINT * 10) / 10]
    else if (at) y = Math.round(Number(at))
    else if (glyphs && font) {
      const shown = font
      const text = (glyphs.match(/.{4}/g) ?? []).map((glyph) => shown.letters.get(Number.parseInt(glyph, 16)) ?? '')
      const line = lines.at(-1)
      if (line && line.y === y && line.size === size) line.text += text.join('')
      else lines.push({ text: text.join(''), size, face: font.face, y })
    }
  }
  return lines.map(({ text, size: points, face }) => ({
    text: text.replaceAll('\u00a0', ' ').trim(),
    size: points,
    face,
  }))
}

/** Pages of a PDF that Chromium has printed, line by line. Reads what Chromium writes, and no other PDF. */
export const pdfPages = (pdf: Buffer): PdfLine[][] => {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [id, body]),
  )
  const refOf = (body: string, key: string) => objects.get(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? '')
  const fontOf = (body: string): Font | null => {
    const table = refOf(body, 'ToUnicode')
    const face = /\/BaseFont \/(?:\w+\+)?(\S+)/.exec(body)?.[1]
    return table && face ? { face, letters: lettersOf(streamOf(table)) } : null
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b(?!s)/.test(body))
    .map((page) => {
      const named = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].flatMap(([, name = '', id = '']): [string, Font][] => {
        const font = fontOf(objects.get(id) ?? '')
        return font ? [[name, font]] : []
      })
      return linesOf(streamOf(refOf(page, 'Contents') ?? ''), new Map(named))
    })
}
