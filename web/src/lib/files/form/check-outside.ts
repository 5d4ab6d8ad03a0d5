import { checkXml } from '../opened/check-xml.ts'
import { UnreadableFile } from '../opened/fault.ts'
import { attributeOf, eachTag, textIn } from '../opened/xml-tokens.ts'
import { UnfitForm } from './fault.ts'

/** Parts that fetch, run or hold what is not of the sheet. Names of parts are not told apart by case. */
const PART =
  /(?:^|\/)(?:externalLinks|queryTables|embeddings|activeX|webextensions|model|macrosheets|dialogsheets)\/|(?:^|\/)connections\.xml$/i
/** The same by what a link or a type says: a part may be named as its author likes. */
const KIND =
  /(?:externalLink|connections|queryTable|oleObject|relationships\/package|activeX|relationships\/control$|webextension|macrosheet|dialogsheet|vbaProject)/i
const LINKING_TAGS = new Set(['ddeLink', 'oleLink', 'oleObject', 'externalReference', 'webPublishItem'])
const FORMULAS = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'definedName', 'oldFormula'],
  ...['calculatedColumnFormula', 'totalsRowFormula'],
])
/** What a formula reaches out of its book with, or sends out of it; strict, since a form to be filled needs none of it. */
const REACHES =
  /WEBSERVICE|FILTERXML|HYPERLINK|STOCKHISTORY|IMAGE\s*\(|RTD\s*\(|CUBE[A-Z]{0,20}\s*\(|TRANSLATE\s*\(|COPILOT\s*\(|\[|\||\\\\|http/i
/** A target that is no part of the file, whatever it is said to be. */
const ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)|\\/i
/** Old drawings are no strict XML: they are asked for addresses alone. */
const OLD_DRAWING = /\b(?:src|href)\s*=\s*["']?[^"'\s>]*(?:\/\/|\\\\)/i

const SHOWN = 80

const checkTags = (xml: string, part: string, sheet: string | undefined): void => {
  let cell = ''
  let rule = ''
  let from: number | null = null
  for (const tag of eachTag(xml, part)) {
    const { name, kind } = tag
    if (name === 'Relationship' && kind !== 'close') {
      const target = attributeOf(tag, 'Target') ?? ''
      const goesOut = /external/i.test(attributeOf(tag, 'TargetMode') ?? '') || ADDRESS.test(target)
      if (goesOut || KIND.test(attributeOf(tag, 'Type') ?? ''))
        throw new UnfitForm('linked', (target || part).slice(0, SHOWN))
    }
    if ((name === 'Override' || name === 'Default') && KIND.test(attributeOf(tag, 'ContentType') ?? ''))
      throw new UnfitForm('linked', attributeOf(tag, 'PartName') ?? attributeOf(tag, 'Extension') ?? part)
    if (LINKING_TAGS.has(name)) throw new UnfitForm('linked', sheet ?? part)
    if (name === 'c') cell = kind === 'close' ? '' : (attributeOf(tag, 'r') ?? '')
    if (!FORMULAS.has(name)) continue
    if (kind === 'open') {
      from = tag.to
      if (name === 'definedName') rule = attributeOf(tag, 'name') ?? ''
    } else if (kind === 'close' && from !== null) {
      const place = cell === '' ? rule || (sheet ?? part) : `${sheet ?? part}!${cell}`
      if (REACHES.test(textIn(xml.slice(from, tag.from)))) throw new UnfitForm('outsideFormula', place)
      from = null
    }
  }
}

/**
 * Refuses a form with anything that reaches out of its file when it is opened: it is filled with names and levels, and whoever made it must
 * not be told them. Asked of every part, where a form is chosen and again where it is filled. `sheets`: names of sheets, by part.
 */
export const checkOutside = (files: ReadonlyMap<string, Uint8Array>, sheets: ReadonlyMap<string, string>): void => {
  for (const name of files.keys()) if (PART.test(name)) throw new UnfitForm('linked', name)
  for (const [name, bytes] of files) {
    const xml = new TextDecoder().decode(bytes)
    if (/\.vml$/i.test(name)) {
      if (OLD_DRAWING.test(xml)) throw new UnfitForm('linked', name)
    } else if (!/\.svg$/i.test(name) && (/\.(xml|rels)$/i.test(name) || /^\s*</.test(xml))) {
      checkXml(name, bytes)
      if (/^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(xml)) throw new UnreadableFile('broken', name)
      checkTags(xml, name, sheets.get(name))
    }
  }
}
