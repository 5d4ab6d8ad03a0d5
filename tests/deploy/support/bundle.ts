import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The web app as it would be deployed; `npm test` and `npm run test:deploy` build it first. */
export const DIST = join(import.meta.dirname, '..', '..', '..', 'web', 'dist')

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
}

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

/** The chunk and all that it imports statically, which the browser fetches with it. */
const closure = (keys: readonly string[], seen = new Set<string>()): Set<string> => {
  for (const key of keys) {
    if (seen.has(key)) continue
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no chunk ${key}: was the page moved?`)
    seen.add(key)
    closure(chunk.imports ?? [], seen)
  }
  return seen
}

const gzKiB = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1024

/** KiB of JavaScript and CSS, gzipped, that these entries need before they show anything. */
export const weightOf = (...keys: string[]): { js: number; css: number } => {
  const chunks = [...closure(keys)].map((key) => manifest[key]).filter((chunk) => chunk !== undefined)
  const sum = (files: Iterable<string>) => [...new Set(files)].reduce((total, file) => total + gzKiB(file), 0)
  return { js: sum(chunks.map(({ file }) => file)), css: sum(chunks.flatMap(({ css }) => css ?? [])) }
}

/** Files that the entries need, to say what must not be among them. */
export const textOf = (...keys: string[]): string =>
  [...closure(keys)].map((key) => readFileSync(join(DIST, manifest[key]?.file ?? ''), 'utf8')).join('\n')

/** The file of a module that is loaded when it is asked for, or of a set that comes whole (web/chunks.ts). */
const keyOf = (module: string, set: string): string =>
  [module, ...Object.keys(manifest).filter((key) => new RegExp(`^_${set}-[\\w-]{7}\\.js$`).test(key))].find(
    (key) => key in manifest,
  ) ?? module

const DRAWN = ['index.html', 'src/app/render.tsx']
/** What every page behind sign-in fetches. */
export const SHELL = [
  ...DRAWN,
  keyOf('src/app/signed-in.tsx', 'signed-in'),
  keyOf('src/app/loading/load-ahead.ts', 'ahead'),
  keyOf('src/lib/data/read-ahead.ts', 'reading'),
  keyOf('', 'database'),
]
const page = (path: string, set = '') => [...SHELL, keyOf(`src/features/${path}`, set)]

interface PageWeight {
  name: string
  kind: 'sign-in' | 'task' | 'board'
  /** What it fetches before it shows anything, whoever asked for it. */
  keys: readonly string[]
}

/** The pages whose weight has a budget. */
export const PAGES: readonly PageWeight[] = [
  { name: 'sign-in page', kind: 'sign-in', keys: DRAWN },
  { name: 'first access', kind: 'sign-in', keys: [...DRAWN, 'src/features/sign-in/first-access-page.tsx'] },
  {
    name: 'home',
    kind: 'task',
    keys: [...page('home/home-page.tsx', 'home'), 'src/lib/data/source/plain/ask-first.ts'],
  },
  { name: 'writing', kind: 'task', keys: page('writing/writing-page.tsx') },
  { name: 'sealing', kind: 'task', keys: page('writing/seal-page.tsx') },
  { name: 'reading', kind: 'task', keys: page('reading/reading-page.tsx') },
  { name: 'conferences', kind: 'task', keys: page('conferences/list/list-page.tsx') },
  { name: 'planning a conference', kind: 'task', keys: page('conferences/plan/plan-page.tsx') },
  { name: 'overview of a conference', kind: 'task', keys: page('conferences/overview/overview-page.tsx') },
  { name: 'papers of a conference', kind: 'task', keys: page('conferences/handout/handout-page.tsx') },
  { name: 'a meeting', kind: 'task', keys: page('conferences/meeting/meeting-page.tsx') },
  { name: 'minutes', kind: 'task', keys: page('conferences/minutes/minutes-page.tsx') },
  { name: 'proposal', kind: 'task', keys: page('conferences/proposal/proposal-page.tsx') },
  { name: 'working calendar', kind: 'task', keys: page('conferences/calendar/calendar-page.tsx') },
  { name: 'board', kind: 'board', keys: page('board/board-page.tsx') },
  { name: 'own account', kind: 'task', keys: page('account/my-account-page.tsx') },
  { name: 'units and people', kind: 'task', keys: page('registry/list/registry-page.tsx') },
  { name: 'a unit', kind: 'task', keys: page('registry/unit/unit-page.tsx') },
  { name: 'a person', kind: 'task', keys: page('registry/person/person-page.tsx') },
  { name: 'import', kind: 'board', keys: page('registry/import/import-page.tsx') },
  { name: 'opening a campaign', kind: 'task', keys: page('campaign/open-page.tsx') },
  { name: 'book of papers', kind: 'task', keys: page('docket/docket-page.tsx') },
  { name: 'accounts', kind: 'board', keys: page('accounts/accounts-page.tsx') },
]
