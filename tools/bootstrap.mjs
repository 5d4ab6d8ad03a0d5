// What every npm script goes through: installs the packages that package-lock.json asks for when they are missing or
// stale, then runs the given TypeScript file under the pinned Node (node_modules/.bin/node). Plain JavaScript, because
// it must run on whatever Node the machine has.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const windows = process.platform === 'win32'
const pinnedNode = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node')
const stop = (sentence) => {
  console.error(`\n✗ ${sentence}`)
  process.exit(1)
}

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own record of the tree as the last step of
 * an install, so an interrupted one counts as missing. Optional packages are those of other platforms.
 */
const installed = () => {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(pinnedNode) || !existsSync(record)) return false
  const present = packagesOf(record)
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([location, entry]) =>
      entry.optional ||
      entry.link ||
      !location.includes('node_modules/') ||
      present[location]?.version === entry.version,
  )
}

const install = () => {
  console.log('Installing packages (npm ci), one to three minutes the first time …')
  const started = Date.now()
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows })
  if (status !== 0)
    stop('The packages could not be installed: read the lines of npm above, then run the same command again.')
  if (!existsSync(pinnedNode)) {
    stop('The pinned Node is missing after the install: run `npm rebuild node`, which needs the npm registry.')
  }
  console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

const [script, ...args] = process.argv.slice(2)
if (!script) stop('Usage: node tools/bootstrap.mjs tools/<script>.ts [arguments]')
if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `Node ${process.versions.node} is too old to install the packages: install Node 20 or newer (https://nodejs.org).`,
  )
}
if (!installed()) install()

const child = spawn(pinnedNode, [join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` },
})
// A Ctrl-C in a terminal reaches the child by itself; a signal sent to this process alone must be passed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
child.on('error', (error) => stop(`The pinned Node does not start (${error.message}): run \`npm rebuild node\`.`))
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)))
