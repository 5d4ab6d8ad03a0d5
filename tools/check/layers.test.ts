import { expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { violations } from './layers.ts'

const broken = (file: string, specifier: string) => violations(file, `import { x } from '${specifier}'`).length > 0

test('every form of import is seen', () => {
  const source = `import a from 'a'
import type { B } from "b"
import {
  c,
} from './c.ts'
import './d.css'
export { e } from './e.ts'
const f = lazy(() => import('./f.tsx'))`
  expect(importsOf(source)).toEqual(['a', 'b', './c.ts', './d.css', './e.ts', './f.tsx'])
})

test('the domain imports zod/mini and itself, nothing else', () => {
  expect(broken('domain/src/model/paper.ts', '../ids.ts')).toBe(false)
  expect(broken('domain/src/model/paper.ts', 'zod/mini')).toBe(false)
  expect(broken('domain/src/model/paper.ts', 'zod')).toBe(true)
  expect(broken('domain/src/model/paper.ts', 'firebase/firestore')).toBe(true)
  expect(broken('domain/src/model/paper.ts', '../../../web/src/lib/now.ts')).toBe(true)
})

test('web and functions import the domain, never each other', () => {
  expect(broken('functions/src/mail/send.ts', '@kiemdiem/domain/ids')).toBe(false)
  expect(broken('functions/src/mail/send.ts', '../../../web/src/lib/now.ts')).toBe(true)
  expect(broken('web/src/app/app.tsx', '../../../functions/src/index.ts')).toBe(true)
  expect(broken('web/src/lib/now.ts', 'firebase-admin/app')).toBe(true)
})

test('a feature never imports another feature, and the kit imports none', () => {
  expect(broken('web/src/features/board/row.tsx', './cell.tsx')).toBe(false)
  expect(broken('web/src/features/board/row.tsx', '../writing/draft.ts')).toBe(true)
  expect(broken('web/src/features/board/row.tsx', '../../app/routes.tsx')).toBe(true)
  expect(broken('web/src/components/button.tsx', '../features/board/row.tsx')).toBe(true)
  expect(broken('web/src/app/routes.tsx', '../features/board/board-page.tsx')).toBe(false)
})
