import { writeFileSync } from 'node:fs'
import type { Extent, Figure } from './bench/figures.ts'

interface Part {
  measure(extent: Extent): Promise<Figure[]>
}

/** Each part in a process of its own: what one leaves behind, or never finishes, does not slow the next. */
const PARTS: Record<string, () => Promise<Part>> = {
  web: () => import('./bench/parts/web.ts'),
  browser: () => import('./bench/parts/browser.ts'),
  live: () => import('./bench/parts/live.ts'),
  mail: () => import('./bench/parts/mail.ts'),
  year: () => import('./bench/parts/year.ts'),
  acts: () => import('./bench/parts/acts.ts'),
  seals: () => import('./bench/parts/seals.ts'),
  room: () => import('./bench/parts/room.ts'),
  import: () => import('./bench/parts/import.ts'),
  opening: () => import('./bench/parts/opening.ts'),
  accounts: () => import('./bench/parts/accounts.ts'),
}

const [name = '', extent = '{}', out = ''] = process.argv.slice(2)
const part = PARTS[name]
if (!part) throw new Error(`There is no part "${name}" of the bench.`)
const { measure } = await part()
writeFileSync(out, JSON.stringify(await measure(JSON.parse(extent) as Extent)))
process.exit(0)
