import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'

const WEB = join(import.meta.dirname, '..', '..', '..', 'web', 'src')
const sources = readdirSync(WEB, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

/** Names that a source takes from the Firestore SDK, types aside. */
const taken = (source: string): string[] =>
  [...source.matchAll(/import\s*\{([^}]*)\}\s*from\s*'firebase\/firestore(?:\/lite)?'/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  )

/** What makes a query of several documents, or a figure of them. */
const ASKS =
  /^(collection|collectionGroup|query|getDocs\w*|getCountFromServer|getAggregateFromServer|where|or|and|orderBy)$/

test('the web asks for several documents in one place only, which takes every query from the registry', () => {
  const asking = sources.filter((file) => taken(readFileSync(file, 'utf8')).some((name) => ASKS.test(name)))
  expect(asking.map((file) => relative(WEB, file))).toEqual(['lib/data/source/listen.ts'])
  const source = readFileSync(join(WEB, 'lib/data/source/listen.ts'), 'utf8')
  // One call of each, and both of a registered query: nothing can be added to it on the way.
  expect(source.match(/\bquery\(/g)).toHaveLength(1)
  expect(source).toContain('query(collection(db, spec.collection), ...spec.where.map(')
})

test('nothing takes the whole SDK, by which a query could pass unseen', () => {
  const whole = sources.filter((file) =>
    /import\s*\*\s*as\s+\w+\s*from\s*'firebase\/firestore|import\('firebase\/firestore|require\(/.test(
      readFileSync(file, 'utf8'),
    ),
  )
  expect(whole).toEqual([])
})
