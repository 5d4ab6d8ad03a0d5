import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { circlesIn } from './circles.ts'
import { importsOf } from './imports.ts'

/**
 * Which part may import which. Arrows point one way: web → domain, functions → domain; a feature never imports a
 * feature; nothing is imported from the domain outwards. Dependency-cruiser cannot read sources under TypeScript 7,
 * which has no compiler API, hence these lines.
 */
interface Layer {
  /** Files the row speaks of. */
  from: RegExp
  /** Imports it may have: of files, from the root, or of packages by name. */
  may: readonly RegExp[]
  why: string
}

const PACKAGE_OF_WEB =
  /^(react|react-dom|wouter|firebase|uqr|diff|lucide-react|fflate|read-excel-file|docx|core-js|workbox-(?:precaching|routing)|@fontsource\/tinos|@base-ui\/react|@tanstack\/react-(?:table|virtual))(\/|$)/
const PACKAGE_OF_FUNCTIONS =
  /^(firebase-admin|firebase-functions|nodemailer|zod|@zxcvbn-ts\/language-common|@google-cloud\/firestore)(\/|$)/
const DOMAIN = /^@kiemdiem\/domain\//
const STYLE = /\.css$/

const LAYERS: readonly Layer[] = [
  { from: /^domain\/src\//, may: [/^domain\/src\//, /^zod\/mini$/], why: 'the domain imports only zod and itself' },
  {
    from: /^functions\/src\//,
    may: [/^functions\/src\//, DOMAIN, PACKAGE_OF_FUNCTIONS, /^node:/],
    why: 'functions import the domain, Node and their own packages',
  },
  {
    from: /^web\/src\/(components|lib)\//,
    may: [/^web\/src\/(components|lib|styles)\//, DOMAIN, PACKAGE_OF_WEB, STYLE],
    why: 'the kit and the library know neither features nor the shell',
  },
  {
    from: /^web\/src\/features\/[^/]+\//,
    may: [/^web\/src\/(features|components|lib|styles)\//, DOMAIN, PACKAGE_OF_WEB, STYLE],
    why: 'a feature builds on the kit, the library and the domain, not on the shell',
  },
  {
    from: /^web\/src\//,
    may: [/^web\/src\//, DOMAIN, PACKAGE_OF_WEB, STYLE],
    why: 'web imports the domain, not functions',
  },
]

const feature = (path: string) => /^web\/src\/features\/([^/]+)\//.exec(path)?.[1]

/** What breaks the table in one file, as sentences. `file` is relative to the root, with "/". */
export const violations = (file: string, source: string): string[] => {
  const layer = LAYERS.find(({ from }) => from.test(file))
  if (!layer) return []
  return importsOf(source).flatMap((specifier) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier
    if (!layer.may.some((pattern) => pattern.test(target))) return [`${file} imports ${specifier}: ${layer.why}`]
    const other = feature(target)
    if (other && feature(file) && other !== feature(file)) {
      return [`${file} imports ${specifier}: a feature never imports a feature`]
    }
    return []
  })
}

/** Every source file of a folder; tests may import what they test with. */
const sources = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))

export const checkLayers = (root: string): string[] => {
  const files = ['domain/src', 'functions/src', 'web/src'].flatMap((folder) => sources(root, folder))
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  return [...[...texts].flatMap(([file, source]) => violations(file, source)), ...circlesIn(texts)]
}
