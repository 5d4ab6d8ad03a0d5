import '../fixture/own-project.ts'

import { readdirSync, readFileSync } from 'node:fs'
import { COMMANDS } from '@kiemdiem/domain/commands'
import { expect, it } from 'vitest'

it('every command but those that set passwords or answer strangers is tried, once', () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  const tried = sources.flatMap((source) => [...source.matchAll(/^tryRow\('(\w+)'/gm)].map(([, name]) => name))
  const entrance = ['acceptInvitation', 'changePassword', 'resolveSignIn']
  expect(tried.sort()).toEqual(
    Object.keys(COMMANDS)
      .filter((name) => !entrance.includes(name))
      .sort(),
  )
})
