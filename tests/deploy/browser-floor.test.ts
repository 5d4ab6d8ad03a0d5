import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DIST } from './support/bundle.ts'

/**
 * What a browser of the floor (Chrome and Edge 109, Firefox 115, Safari 16.4; docs/decisions/0059) lacks: how it is found
 * in a bundle, and which module of core-js brings it. Null: nothing does, so it must not be used.
 */
const NEWER: Record<string, { found: RegExp; module: string | null }> = {
  toSorted: { found: /\.toSorted\(/, module: 'array/to-sorted' },
  toReversed: { found: /\.toReversed\(/, module: 'array/to-reversed' },
  toSpliced: { found: /\.toSpliced\(/, module: 'array/to-spliced' },
  with: { found: /\.with\([^()]*,/, module: 'array/with' },
  'Map.groupBy': { found: /Map\.groupBy\(/, module: 'map/group-by' },
  'Object.groupBy': { found: /Object\.groupBy\(/, module: 'object/group-by' },
  'Promise.withResolvers': { found: /\.withResolvers\(/, module: 'promise/with-resolvers' },
  'Promise.try': { found: /Promise\.try\(/, module: 'promise/try' },
  'Array.fromAsync': { found: /\.fromAsync\(/, module: 'array/from-async' },
  'well-formed strings': { found: /\.(is|to)WellFormed\(/, module: 'string/is-well-formed' },
  'URL.canParse': { found: /URL\.canParse\(/, module: 'url/can-parse' },
  'sets as sets': { found: /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, module: 'set' },
  'iterator helpers': { found: /Iterator\.(from|concat)\(/, module: 'iterator' },
  'RegExp.escape': { found: /RegExp\.escape\(/, module: 'regexp/escape' },
  'Uint8Array in base64': { found: /Uint8Array\.(fromBase64|fromHex)\(/, module: null },
  'AbortSignal.any': { found: /AbortSignal\.any\(/, module: null },
  popovers: { found: /\.(showPopover|togglePopover)\(/, module: null },
  'regular expressions with v': { found: /[/]v\.(test|exec)\(|RegExp\([^()]*,["'`]\w*v\w*["'`]/, module: null },
}

const SOURCE = readFileSync(join(DIST, '../src/app/browsers/older-browsers.ts'), 'utf8')
const BROUGHT = [...SOURCE.matchAll(/core-js\/actual\/([\w/-]+)/g)].map(([, name]) => name)
const scripts = readdirSync(join(DIST, 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => readFileSync(join(DIST, 'assets', name), 'utf8'))

describe('the oldest browsers', () => {
  test('are brought exactly what they lack and the bundle uses', () => {
    const used = Object.values(NEWER).filter(({ found }) => scripts.some((text) => found.test(text)))
    expect(used.map(({ module }) => module).sort()).toEqual([...BROUGHT].sort())
  })

  test('read scripts without syntax and styles without nesting that they do not know', () => {
    expect(scripts.some((text) => /\bstatic\{|\bawait using\b|\busing [a-z]\w*=/.test(text))).toBe(false)
    const styles = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.css'))
    for (const name of styles) expect(readFileSync(join(DIST, 'assets', name), 'utf8')).not.toMatch(/[{;}]&[ .:[>]/)
  })

  test('below the floor, a page says what to install, in a script that they understand', () => {
    expect(readFileSync(join(DIST, 'index.html'), 'utf8')).toMatch(/<script src="\/old-browser\.js"><\/script>/)
    for (const name of ['old-browser.js', 'early-scripts.js'])
      expect(readFileSync(join(DIST, name), 'utf8')).not.toMatch(/=>|\b(const|let)\b|`|\?\./)
  })
})
