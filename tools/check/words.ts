import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Words, wordsOf } from './vietnamese.ts'

interface Fault {
  found: RegExp
  /** What to write instead, as the end of a sentence. */
  why: string
}

/** Two words for one thing, English left over, ways of writing: one is kept, as docs/look.md has them. */
const FAULTS: readonly Fault[] = [
  { found: /"/, why: 'quotation marks are “ and ”' },
  { found: /\S {2,}\S/, why: 'one space is enough' },
  { found: /[\p{L}\d] [,.;:?!](\s|$)/u, why: 'no space stands before a sign' },
  {
    found: /\b(click|file|link|user|login|online|offline|deadline|upload|download|reset|submit|tab|server|form)\b/i,
    why: 'it has a Vietnamese word',
  },
  { found: /\be-?mail\b/i, why: 'it is “thư điện tử”' },
  { found: /vui lòng|(^|[.;] )hãy /i, why: 'a request begins with “xin” or “đề nghị”' },
  { found: /(?<!\p{L})(bạn|quý vị|anh\/chị)(?!\p{L})/iu, why: 'a person is addressed as “đồng chí”' },
  {
    found: /(?<!\p{L})(uỷ|huỷ|khoá|hoà|kí|lí do|kỉ luật)(?!\p{L})/iu,
    why: 'it is spelt ủy, hủy, khóa, hòa, ký, lý do, kỷ luật',
  },
  { found: /trưởng đơn vị|(?<!\p{L})thủ trưởng(?! cơ quan)/iu, why: 'it is “người đứng đầu”' },
  { found: /hướng xếp loại|(?<!\p{L})hướng (đó|này|mình|được giao)/iu, why: 'it is “diện quản lý”' },
  { found: /ngày hạn|hạn chót/i, why: 'it is “thời hạn”' },
  {
    found: /phiếu kín bằng giấy|biểu quyết giơ tay/i,
    why: 'it is “biểu quyết bằng giơ tay”, “bỏ phiếu kín (phiếu giấy)”',
  },
]

/** After a word; in a list or after a sign a name stands by itself. */
const BARE_NAME =
  /[\p{L}\d] (?<!đồng chí )\{[^{}]*\b(byName|recipientName|personName|clerkName|(person|chair|secretary|owner)\.name)\}/iu

/** A guide is Vietnamese throughout; where its links and pictures lead is not. */
const linesOf = (source: string): Words[] =>
  source.split('\n').map((text, at) => ({ line: at + 1, text: text.replace(/\]\([^)]*\)/g, ']') }))

const textsOf = (file: string, source: string): Words[] =>
  file.endsWith('.md') ? linesOf(source) : wordsOf(file, source)

/** What is wrong with the words of one file, as sentences. */
export const faultsOf = (file: string, source: string): string[] =>
  textsOf(file, source).flatMap(({ line, text }) => {
    const whys = FAULTS.filter(({ found }) => found.test(text.replace(/\{[^{}]*\}/g, '{}'))).map(({ why }) => why)
    if (BARE_NAME.test(text)) whys.push('a person’s name follows “đồng chí”')
    if (text !== text.normalize('NFC')) whys.push('letters and their marks are composed (NFC)')
    return whys.map((why) => `${file}:${line} “${text.trim()}”: ${why}`)
  })

/** Signs of other languages within a text: of markup and styles, and what an import reads of others’ tables. */
const OTHER_TEXTS = ['domain/src/mail/layout.ts', 'domain/src/registry/import/table/columns.ts']

/** The Vietnamese of all sources and of the guides, kept to one table of words. */
export const checkWords = (root: string): string[] =>
  ['domain/src', 'functions/src', 'web/src', 'docs/huong-dan'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test|\.fixture|\.d)\.(tsx?|md)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((file) => !OTHER_TEXTS.includes(file))
      .flatMap((file) => faultsOf(file, readFileSync(join(root, file), 'utf8'))),
  )
