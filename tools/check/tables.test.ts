import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'

const sources = ['domain/src', 'web/src', 'functions/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\./.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)

test('a table is printed by the rows of its columns alone, so that whoever organises can lay each of them', () => {
  const made = sources.filter((file) =>
    /kind:\s*'table'(?:\s+as\s+const)?\s*,/.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  expect(made).toEqual(['domain/src/tables/laid-table.ts'])
  const drawn = sources.filter((file) => /\btableBlock\(/.test(readFileSync(join(ROOT, file), 'utf8')))
  expect(drawn.toSorted()).toEqual(['domain/src/tables/laid-table.ts', 'domain/src/tables/sample-table.ts'])
})
