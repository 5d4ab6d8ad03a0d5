import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..', '..')
const folder = join(mkdtempSync(join(tmpdir(), 'kiemdiem-deploy-')), 'functions')

/** Without npm's variables of this run, which would lead an npm elsewhere back into this repository. */
const cleanEnvironment = (): NodeJS.ProcessEnv => {
  const kept = /^npm_config_(cache|registry|userconfig|globalconfig|cafile)$/i
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)))
}

/** The functions of a module, as the deployment sees them, each with its region and trigger. */
const endpoints = async (file: string): Promise<unknown> => {
  const env = {
    ...cleanEnvironment(),
    GCLOUD_PROJECT: 'kiemdiem-kiem-thu',
    FIREBASE_CONFIG: '{"projectId":"kiemdiem-kiem-thu"}',
  }
  const { stdout } = await run(process.execPath, [join(root, 'tools/endpoints.ts'), file], { env })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

beforeAll(async () => {
  cpSync(join(root, 'functions'), folder, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|\.env[^\\/]*|\.secret\.local)$/.test(path),
  })
  await run('npm', ['install', '--omit=dev', '--loglevel=error'], { cwd: folder, env: cleanEnvironment() })
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

test('functions/package.json pins every version and names no package of this repository', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'functions/package.json'), 'utf8'))
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    expect(name).not.toMatch(/^@kiemdiem\//)
  }
})

test('what Google installs and loads offers exactly the functions of the source', async () => {
  expect(process.versions.node).toMatch(/^24\./)
  const [deployed, source] = await Promise.all([
    endpoints(join(folder, 'lib/index.js')),
    endpoints(join(root, 'functions/src/index.ts')),
  ])
  expect(deployed).toEqual(source)
  expect(deployed).not.toHaveLength(0)
})

test('every function runs in the region of the database', async () => {
  const deployed = (await endpoints(join(folder, 'lib/index.js'))) as { name: string; region: string }[]
  expect(deployed.filter(({ region }) => region !== 'asia-southeast1')).toEqual([])
})

test('nothing of the bench is deployed: its function stands in no source that firebase.json names', async () => {
  const { functions } = JSON.parse(readFileSync(join(root, 'firebase.json'), 'utf8')) as { functions: object[] }
  expect(functions).toMatchObject([{ source: 'functions', codebase: 'default' }])
  expect(functions).toHaveLength(1)
  const deployed = (await endpoints(join(folder, 'lib/index.js'))) as { name: string }[]
  expect(deployed.filter(({ name }) => /bench|floor/i.test(name))).toEqual([])
  expect(readFileSync(join(folder, 'lib/index.js'), 'utf8')).not.toMatch(/floorSeals|floorWrites|benchFloor/)
})
