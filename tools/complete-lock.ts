import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Adds to package-lock.json the platform packages that `npm install` leaves out when the registry at hand does not
 * offer them (a mirror often has only the systems of its own users). `npm ci` refuses a lock with such a gap, so the
 * repository would install on no machine behind another mirror. Run by `npm run lock`, after changing a dependency.
 */
interface LockEntry {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
interface Lock {
  packages: Record<string, LockEntry>
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'wasi']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** System, processor and C library, as napi-rs and its kin write them into the package's name. */
export const platformOf = (name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> => {
  const words = name.split(/[-/]/)
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  if (!cpu) throw new Error(`Cannot tell the platform of ${name}: add its entry to package-lock.json by hand.`)
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : undefined
  // A wasm build names no operating system: its processor alone keeps it from being installed.
  return { cpu: [cpu], ...(libc ? { libc } : {}), ...(os && os !== 'wasi' ? { os: [os] } : {}) }
}

/** Where `name` would be found from `location`, if the lock has it. */
const resolved = (packages: Lock['packages'], location: string, name: string): boolean => {
  for (let from = location; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true
    if (!from) return false
  }
}

/** The same lock with an entry for every optional dependency of every package. */
export const completed = (lock: Lock): Lock => {
  const packages = { ...lock.packages }
  for (const [location, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (resolved(packages, location, name)) continue
      const dev = entry.dev ? { dev: true } : {}
      packages[`node_modules/${name}`] = { version, ...dev, optional: true, ...platformOf(name) }
    }
  }
  const sorted = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted.map((key) => [key, packages[key] ?? {}])) }
}

if (import.meta.main) {
  const path = join(import.meta.dirname, '..', 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock
  const result = completed(lock)
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
  const added = Object.keys(result.packages).length - Object.keys(lock.packages).length
  console.log(`package-lock.json: ${added} platform packages added`)
}
