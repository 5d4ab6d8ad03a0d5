import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeSbom } from '../../tools/deploying/sbom.ts'

interface Sbom {
  components: { name: string; version: string }[]
}
const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string }>
}

const lockedAt = (name: string) =>
  ['functions/', 'web/', ''].map((of) => lock.packages[`${of}node_modules/${name}`]?.version).find(Boolean)

test('the list of a deployment names every package as locked: of the functions, of the pages, and what has built them', async () => {
  const { components } = JSON.parse(await makeSbom()) as Sbom
  const listed = components.map(({ name, version }) => `${name} ${version}`)
  for (const name of ['firebase-functions', 'nodemailer', 'react', 'zod', 'vite'])
    expect(listed).toContain(`${name} ${lockedAt(name)}`)
  expect(components.length).toBeGreaterThan(300)
})
