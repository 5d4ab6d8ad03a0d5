import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { Refusal } from '../refusal.ts'

/** The Firestore emulator's jar and firebase-tools both refuse anything older. */
const OLDEST = 21

export interface Java {
  /** The folder with the executable, to put first on PATH. */
  bin: string
  version: number
}

const EXECUTABLE = process.platform === 'win32' ? 'java.exe' : 'java'

const children = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .reverse()
        .map((name) => join(folder, name))
    : []

/** Folders where each system's installers put Java, whether or not PATH knows. */
const systemHomes = (): string[] => {
  const home = homedir()
  const sdkman = children(join(home, '.sdkman/candidates/java'))
  if (process.platform === 'darwin') {
    const machines = ['/Library/Java/JavaVirtualMachines', join(home, 'Library/Java/JavaVirtualMachines')]
    const brew = ['/opt/homebrew/opt', '/usr/local/opt'].flatMap(children).filter((path) => /openjdk/.test(path))
    return [...machines.flatMap(children).map((path) => join(path, 'Contents/Home')), ...brew, ...sdkman]
  }
  if (process.platform === 'win32') {
    const programs = process.env.ProgramFiles ?? 'C:\\Program Files'
    return ['Java', 'Eclipse Adoptium', 'Microsoft', 'Zulu', 'Amazon Corretto'].flatMap((vendor) =>
      children(join(programs, vendor)),
    )
  }
  return [...['/usr/lib/jvm', '/usr/java', '/opt/java'].flatMap(children), ...sdkman]
}

const candidates = (): string[] => {
  const fromHome = process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin')] : []
  const fromPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const fromSystem = systemHomes().map((home) => join(home, 'bin'))
  return [...new Set([...fromHome, ...fromPath, ...fromSystem])].filter((bin) => existsSync(join(bin, EXECUTABLE)))
}

/** "openjdk version "25.0.1" 2025-10-21" → 25; "1.8.0_392" → 8. */
export const majorVersion = (output: string): number => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? []
  return Number(first === '1' ? second : first) || 0
}

/** JAVA_HOME, then PATH, then the system's folders: the first that is new enough. */
export const findJava = (): Java => {
  const seen: number[] = []
  for (const bin of candidates()) {
    const { stderr } = spawnSync(join(bin, EXECUTABLE), ['-version'], { encoding: 'utf8' })
    const version = majorVersion(stderr ?? '')
    if (version >= OLDEST) return { bin, version }
    if (version) seen.push(version)
  }
  const found = seen.length ? `only Java ${[...new Set(seen)].join(', ')} was found` : 'no Java was found'
  throw new Refusal(
    `The Firestore emulator needs Java ${OLDEST} or newer and ${found}: install it (https://adoptium.net, or \`apt install temurin-25-jdk\`, \`brew install openjdk\`), or set JAVA_HOME to it.`,
  )
}

/** The environment of a child that must find this Java first. */
export const withJava = (java: Java): NodeJS.ProcessEnv => ({
  ...process.env,
  JAVA_HOME: dirname(java.bin),
  PATH: `${java.bin}${delimiter}${process.env.PATH ?? ''}`,
})
