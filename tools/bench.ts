import { mkdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findChromium } from '../tests/support/chromium.ts'
import type { Extent, Figure } from './bench/figures.ts'
import { startRelay } from './bench/relay.ts'
import { linesOf, markdownReport, textReport } from './bench/report.ts'
import { buildFunctions, buildWeb, demoConfig } from './build.ts'
import { testPorts } from './emulators/ports.ts'
import { elapsed, runNode, step } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { CACHE } from './root.ts'
import { withBackend } from './testing/backend.ts'

/**
 * `npm run bench`: the figures of docs/design.md §8 in one run, each beside what the same machine does at least, and
 * whether its goal is met. It asserts nothing: a machine that has other work to do gives other times.
 */
const USAGE = 'npm run bench -- [--quick] [--json] [--only web,live,acts] [--mail-rate 5] [--mail-at-once 4]'
const PORTS = testPorts(4)
const NAME = 'bench'
/** Free between this set of ports and the next: where the browser finds the documents. */
const RELAY_PORT = PORTS.inbox + 1

/**
 * In this order, each line on emulators of its own: the browser sees the trial alone and leaves some thousand versions of its
 * boards behind, which slow whatever comes after; what may leave work behind comes last.
 */
const TOGETHER = [
  ['web', 'browser'],
  ['live', 'year', 'acts', 'room', 'import', 'opening', 'accounts', 'seals'],
  ['mail'],
]
const PARTS = TOGETHER.flat()

type Options = ReturnType<typeof read>

/**
 * What the parts run on. Mail has emulators of its own; elsewhere it trickles, because the emulated queue starts a worker
 * for each mail at once, which would take the processors from what is measured. No provider stands behind the inbox:
 * where mail is measured its pace is the product's.
 */
const backendOf = (part: string, options: Options, publicDir: string) => {
  const common = { name: NAME, ports: PORTS, publicDir, besides: 'tools/bench/floor' }
  const pace = (perSecond = '1', atOnce = '1') => ({ MAIL_PER_SECOND: perSecond, MAIL_AT_ONCE: atOnce })
  return part === 'mail'
    ? {
        ...common,
        only: ['firestore', 'functions', 'tasks'] as const,
        settings: pace(options['mail-rate'] ?? '500', options['mail-at-once'] ?? '10'),
      }
    : { ...common, only: ['firestore', 'auth', 'functions', 'tasks', 'hosting'] as const, settings: pace() }
}

const read = () => {
  try {
    const flag = { type: 'boolean', default: false } as const
    const word = { type: 'string' } as const
    const { values } = parseArgs({
      options: { quick: flag, json: flag, only: word, 'mail-rate': word, 'mail-at-once': word },
      strict: true,
    })
    return values
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}. Usage: ${USAGE}`)
  }
}

const conditions = (options: Options) => ({
  date: new Date().toISOString().slice(0, 10),
  extent: options.quick ? 'quick' : 'whole',
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.version,
  on: 'emulators on the same machine; handlers of contention, acts and the year called in one process',
})

const measured = async (part: string, extent: Extent, env: NodeJS.ProcessEnv): Promise<Figure[]> => {
  const out = join(CACHE, `bench-${process.pid}-${part}.json`)
  const log = join(CACHE, `bench-${part}.log`)
  const { code, output } = await runNode('tools/run-bench.ts', [part, JSON.stringify(extent), out], {
    env,
  })
  writeFileSync(log, output)
  if (code !== 0) throw new Refusal(`The part "${part}" broke off; all it said: ${log}`)
  const figures = JSON.parse(readFileSync(out, 'utf8')) as Figure[]
  rmSync(out)
  return figures
}

process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))

await run(async () => {
  const options = read()
  const parts = options.only ? options.only.split(',') : PARTS
  const unknown = parts.find((part) => !PARTS.includes(part))
  if (unknown) throw new Refusal(`There is no part "${unknown}": choose of ${PARTS.join(', ')}.`)
  const started = Date.now()
  // What is printed as JSON is read by a program: what else is said goes where it does not look.
  if (options.json) process.stdout.write = process.stderr.write.bind(process.stderr)
  mkdirSync(CACHE, { recursive: true })
  const browser = await step('browser', findChromium)
  const outDir = `dist-bench-${PORTS.hosting}`
  await step('functions', buildFunctions)
  await step('web, production', () => buildWeb({ outDir: 'dist', config: demoConfig('kiemdiem-do-luong') }))
  await step('web, for emulators', () =>
    buildWeb({
      outDir,
      config: demoConfig(`demo-${NAME}-${PORTS.hosting}`),
      emulators: { ...PORTS, firestore: RELAY_PORT },
    }),
  )
  await startRelay(RELAY_PORT, PORTS.firestore)
  const figures: Figure[] = []
  const runAll = async (chosen: readonly string[]) => {
    const [first] = chosen
    if (!first) return
    await withBackend(backendOf(first, options, `web/${outDir}`), async (env) => {
      const every = { ...process.env, ...env, KIEMDIEM_CHROMIUM: browser }
      if (['web', 'browser', 'accounts'].some((part) => chosen.includes(part))) {
        await step('seed', async () => {
          const { code, output } = await runNode('tools/run-seed.ts', [], { env: every })
          if (code !== 0) throw new Refusal(`The trial's data could not be loaded:\n${output}`)
        })
      }
      for (const part of chosen) {
        try {
          figures.push(...(await step(part, () => measured(part, { quick: options.quick }, every))))
        } catch (error) {
          // The other parts are worth having; its own lines say that there is nothing.
          if (!(error instanceof Refusal)) throw error
          console.error(`  ${error.message}`)
        }
      }
    })
  }
  for (const together of TOGETHER) await runAll(together.filter((part) => parts.includes(part)))
  const all = linesOf(figures, options.quick ? 'not in a quick run' : 'not measured')
  const lines = options.only ? all.filter(({ id }) => figures.some((figure) => figure.id === id)) : all
  const under = { ...conditions(options), minutes: elapsed(started) }
  writeFileSync(join(CACHE, 'bench.md'), `${Object.values(under).join(' · ')}\n\n${markdownReport(lines)}\n`)
  const report = options.json
    ? JSON.stringify({ conditions: under, lines }, null, 2)
    : `\n${textReport(lines)}\n\n${Object.values(under).join(' · ')}`
  writeSync(1, `${report}\n`)
  process.exit(0)
})
