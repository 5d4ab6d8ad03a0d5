import { checkFolders } from './check/folders.ts'
import { checkLayers } from './check/layers.ts'
import { checkWords } from './check/words.ts'
import { elapsed, type Outcome, runNode } from './parts.ts'
import { ROOT } from './root.ts'

/** `npm run check`: format, lint, types, forgotten promises, dead code, layers and circles, folders, Vietnamese words, side by side. */
const TSC = 'node_modules/typescript/bin/tsc'
const BIOME = 'node_modules/@biomejs/biome/bin/biome'
const OXLINT = 'node_modules/oxlint/bin/oxlint'

const outcomeOf = (faults: readonly string[]): Outcome => ({
  code: faults.length,
  output: faults.join('\n'),
  stdout: '',
})

const CHECKS: Record<string, () => Promise<Outcome>> = {
  'format and lint': () => runNode(BIOME, ['check', '--error-on-warnings', '--colors=off', '.']),
  'types of domain': () => runNode(TSC, ['-p', 'domain']),
  'types of functions': () => runNode(TSC, ['-p', 'functions']),
  'types of web': () => runNode(TSC, ['-p', 'web']),
  'types of tools and tests': () => runNode(TSC, ['-p', '.']),
  'promises and cycles': () =>
    runNode(OXLINT, [
      '--type-aware',
      '--deny-warnings',
      '-c',
      'tools/check/lint.json',
      'domain',
      'functions/src',
      'web/src',
      'tools',
      'tests',
    ]),
  // Knip reads web/vite.config.ts, which asks for the web app's configuration.
  'dead code': () =>
    runNode('node_modules/knip/bin/knip.js', ['--no-progress'], {
      env: { ...process.env, VITE_FIREBASE_CONFIG: '{}' },
    }),
  'layers and circles': async () => outcomeOf(checkLayers(ROOT)),
  folders: async () => outcomeOf(checkFolders(ROOT)),
  words: async () => outcomeOf(checkWords(ROOT)),
}

/** Two at a time: more only take the processors from one another. */
const runAll = async (): Promise<string[]> => {
  const waiting = Object.entries(CHECKS)
  const failed: string[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, check] = next
      const started = Date.now()
      const { code, output } = await check()
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${elapsed(started)})`)
      if (code !== 0) {
        failed.push(name)
        console.log(`${output.trim()}\n`)
      }
    }
  }
  await Promise.all([worker(), worker()])
  return failed
}

const failed = await runAll()
if (failed.length > 0) console.log(`\n✗ ${failed.join(', ')}. \`npm run format\` corrects what can be corrected.`)
process.exit(failed.length > 0 ? 1 : 0)
