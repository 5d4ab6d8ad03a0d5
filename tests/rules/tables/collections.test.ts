import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { DOCUMENT_ROWS } from '@kiemdiem/domain/policy/documents'
import { expect, test } from 'vitest'
import { rulesText } from '../support/bench.ts'

const code = rulesText().replace(/\/\/.*$/gm, '')

/** Every match block of the rules by its whole path, with the methods it allows (none: `if false`). */
const blocks = (): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  const open: string[] = []
  // Braces that belong to a path are part of the match; all others open or close a block.
  for (const [, path, methods, brace] of code.matchAll(
    /match (\/\S+) \{|allow ([a-z, ]+): if (?!false)|(?<!\/)([{}])/g,
  )) {
    if (path) {
      open.push(path)
      found.set(open.join(''), [])
    } else if (methods) found.get(open.join(''))?.push(...methods.split(', '))
    else if (brace === '{') open.push('')
    else if (brace === '}') open.pop()
  }
  return found
}

const database = '/databases/{database}/documents'
const rules = new Map(
  [...blocks()]
    .filter(([path]) => path !== database)
    .map(([path, methods]) => [path.slice(database.length + 1), methods]),
)

test('every collection of the policy has its own block in the rules, and there is no other', () => {
  expect([...rules.keys()].sort()).toEqual(Object.keys(COLLECTIONS).sort())
})

test('each block allows exactly the methods that the policy has rows for', () => {
  const rows = Object.groupBy(DOCUMENT_ROWS, (row) => row.resource)
  for (const [path, methods] of rules) {
    const does = new Set<string>((rows[path] ?? []).flatMap((row) => row.does))
    expect([path, [...new Set(methods)].sort()]).toEqual([path, [...does].sort()])
  }
})
