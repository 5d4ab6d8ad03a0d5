import { buildFunctions, buildWeb, demoConfig } from './build.ts'
import { environmentOf } from './emulators/environment.ts'
import { findJava } from './emulators/java.ts'
import { type Emulators, launchEmulators } from './emulators/launch.ts'
import { startMaildev } from './emulators/maildev.ts'
import { assertFree, START_PORTS as PORTS } from './emulators/ports.ts'
import { elapsed, runNode, step } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { movableClock } from './rehearsing/clock/movable-clock.ts'
import { accounts, invitations } from './seed/accounts.ts'
import { type TrialStage, trialStageIn } from './seed/trial-stage.ts'
import { nameFirstPerson } from './trial/first-person.ts'
import { savedData } from './trial/saved-data.ts'
import { scheduledFunctions, tickSchedules } from './trial/schedules.ts'

/**
 * `npm start`: the whole product on this machine, with a campaign in mid-course and an account for each role.
 * What is entered survives a restart; `npm start -- --fresh` begins again. `-- --at <stage>`: the trial at that stage (tools/seed/trial-stage.ts);
 * `-- --empty`: without the trial, from nothing; each with data of its own.
 */
const PROJECT = 'demo-kiemdiem'
const WEB_DIR = 'dist-emulator'
const SAVE_EVERY_MS = 5 * 60_000

/** How a start of this kind begins again. */
const againAs = (of: TrialStage | 'empty'): string => {
  if (of === 'empty') return '--empty --fresh'
  return of === 'course' ? '--fresh' : `--at ${of} --fresh`
}

const printEnd = (fresh: string) =>
  console.log(`\n  Ctrl-C saves the data and ends; \`npm start -- ${fresh}\` begins again.\n`)

const printAddresses = () => {
  console.log(`\n  Web        http://127.0.0.1:${PORTS.hosting}`)
  console.log(`  Mail inbox http://127.0.0.1:${PORTS.inbox}\n`)
}

/** What somebody can be tried with is said of the trial's first day; a later one has moved all of them on. */
const printAccounts = (of: TrialStage | 'empty') => {
  const row = (cells: readonly string[], widths: readonly number[]) =>
    console.log(`  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd())
  const ready = accounts.map(({ role, name, userName, password }) => [userName, password, name, role])
  const first = invitations.map(({ name, userName, code }) => [
    userName,
    code,
    name,
    'Chưa có tài khoản: mã truy cập lần đầu',
  ])
  const rows = [...ready, ...first]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  for (const cells of rows) row(cells, widths)
  if (of !== 'course') console.log('\n  What stands in brackets was so on the first day of the trial.')
}

const seed = async (env: Record<string, string>, stage: TrialStage) => {
  const { code, output } = await runNode('tools/run-seed.ts', ['--at', stage], { env: { ...process.env, ...env } })
  if (code !== 0) throw new Refusal(`The trial's data could not be loaded:\n${output}`)
}

/** Waits for the wish to end, or for emulators that end by themselves. */
const untilTold = (emulators: Emulators): Promise<'asked' | 'died'> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve('asked'))
    void emulators.ended.then(() => resolve('died'))
  })

await run(async () => {
  const started = Date.now()
  const empty = process.argv.includes('--empty')
  const stage = trialStageIn(process.argv)
  const of = empty ? 'empty' : stage
  const data = savedData(of)
  if (process.argv.includes('--fresh')) data.forget()
  await assertFree(PORTS)
  console.log(`Starting Kiểm điểm with Java ${findJava().version}:`)
  await step('functions', buildFunctions)
  await step('web', () => buildWeb({ outDir: WEB_DIR, config: demoConfig(PROJECT), emulators: PORTS }))
  const inbox = await step('mail inbox', () => startMaildev('start', PORTS, data.mailFolder))
  const importDir = data.newest()
  const clock = movableClock('start')
  const emulators = await step(`emulators${importDir ? ', with the data of the last run' : ''}`, () =>
    launchEmulators({
      name: 'start',
      projectId: PROJECT,
      ports: PORTS,
      only: ['firestore', 'auth', 'functions', 'tasks', 'hosting'],
      publicDir: `web/${WEB_DIR}`,
      ...(importDir ? { importDir } : {}),
      settings: clock,
    }),
  )
  const told = untilTold(emulators)
  const env: Record<string, string> = { ...environmentOf(PROJECT, PORTS), ...clock }
  try {
    if (!importDir && !empty) {
      await step('campaign and people', () => seed(env, stage))
      await data.save(emulators)
    }
    const stopTicking = tickSchedules(env.KIEMDIEM_FUNCTIONS_URL ?? '', await scheduledFunctions(env))
    const saving = setInterval(
      () => void data.save(emulators).catch((error: unknown) => console.error(error)),
      SAVE_EVERY_MS,
    )
    console.log(`Ready after ${elapsed(started)} minutes.`)
    printAddresses()
    if (empty) await nameFirstPerson(PROJECT, env, `http://127.0.0.1:${PORTS.hosting}`)
    else printAccounts(of)
    printEnd(againAs(of))
    const why = await told
    stopTicking()
    clearInterval(saving)
    if (why === 'died') throw new Refusal(`The emulators ended by themselves; their log: ${emulators.logFile}`)
    // A second Ctrl-C ends without saving; npm passes the first one on twice, a moment apart.
    setTimeout(() => process.once('SIGINT', () => process.exit(130)), 1000).unref()
    process.on('SIGINT', () => undefined)
    console.log('')
    await step('saving the data', () => data.save(emulators))
  } finally {
    await emulators.stop()
    await inbox.stop()
  }
  process.exit(0)
})
