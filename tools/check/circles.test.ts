import { expect, test } from 'vitest'
import { circlesIn } from './circles.ts'

const files = (all: Record<string, string>) => new Map(Object.entries(all))

test('a circle is found through types, through the domain’s name and over several files; a diamond is none', () => {
  const diamond = {
    'domain/src/a.ts': "import { b } from './b.ts'\nimport { c } from './c.ts'",
    'domain/src/b.ts': "import { d } from './d.ts'",
    'domain/src/c.ts': "import { d } from './d.ts'",
    'domain/src/d.ts': '',
  }
  expect(circlesIn(files(diamond))).toEqual([])
  expect(circlesIn(files({ ...diamond, 'domain/src/d.ts': "import type { A } from './a.ts'" }))).toEqual([
    'a circle of imports: domain/src/a.ts ⇄ domain/src/b.ts ⇄ domain/src/c.ts ⇄ domain/src/d.ts',
  ])
  const across = { 'web/src/x.ts': "import '@kiemdiem/domain/y'", 'domain/src/y.ts': "import '../../web/src/x.ts'" }
  expect(circlesIn(files(across))).toHaveLength(1)
})
