import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { buildWeb } from './build.ts'
import { refuseLockOut } from './deploying/app-check.ts'
import { withDeployConfig } from './deploying/deploy-config.ts'
import { keepSbom } from './deploying/sbom.ts'
import { readOptions } from './options.ts'
import { runNode, step } from './parts.ts'
import { Refusal, run } from './refusal.ts'
import { ROOT } from './root.ts'
import { FIREBASE } from './setup/project-settings.ts'

/**
 * `npm run deploy [-- --project ID] [--app APP_ID] [--app-check SITE_KEY]`: builds the web app with the project's own
 * configuration, asks once, deploys rules, indexes, functions and web. With a site key of reCAPTCHA Enterprise the web
 * app sends App Check tokens. docs/operations.md says what must be there before.
 */
const USAGE = 'npm run deploy -- --project <project id> [--app <web app id>] [--app-check <site key>]'

/** The project of `firebase use --add`, when none is named. */
const usualProject = (): string | undefined => {
  const file = join(ROOT, '.firebaserc')
  if (!existsSync(file)) return undefined
  return (JSON.parse(readFileSync(file, 'utf8')) as { projects?: { default?: string } }).projects?.default
}

const webConfig = async (project: string, app: string | undefined): Promise<Record<string, string>> => {
  const args = ['apps:sdkconfig', 'web', ...(app ? [app] : []), '--project', project, '--json']
  const { code, stdout } = await runNode(FIREBASE, args)
  const answer = (stdout.trim() ? JSON.parse(stdout) : {}) as {
    result?: { sdkConfig?: Record<string, string> }
    error?: string
  }
  const config = answer.result?.sdkConfig
  if (code === 0 && config) return config
  throw new Refusal(
    `The web app's configuration of ${project} could not be read (${answer.error ?? 'no answer'}): log in with \`npx firebase login\`, register one web app in the console, or name it with --app.`,
  )
}

/** The project's name typed again: the one question between a slip and people's data. */
const confirm = async (project: string): Promise<void> => {
  if (!process.stdin.isTTY) throw new Refusal('Deploying asks for a confirmation: run it in a terminal.')
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const typed = await terminal.question(
    `\nRules, functions and web of "${project}" will be replaced.\nType the project id to go on: `,
  )
  terminal.close()
  if (typed.trim() !== project) throw new Refusal('Nothing was deployed.')
}

const deploy = (project: string, configFile: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const what = ['--config', configFile, '--project', project, '--only', 'firestore,functions,hosting']
    const args = [join(ROOT, FIREBASE), 'deploy', ...what]
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

await run(async () => {
  const options = readOptions(USAGE, [], ['project', 'app', 'app-check'])
  const project = options.project ?? usualProject()
  if (!project) throw new Refusal(`No project is named. Usage: ${USAGE}`)
  if (project.startsWith('demo-')) throw new Refusal(`"${project}" is a project of the emulators: name a real one.`)
  const appCheckSiteKey = options['app-check'] ?? process.env.VITE_APP_CHECK_SITE_KEY
  refuseLockOut(project, appCheckSiteKey)
  const config = await step(`configuration of ${project}`, () => webConfig(project, options.app))
  if (config.projectId !== project) throw new Refusal(`The web app belongs to ${config.projectId}, not to ${project}.`)
  await step('web', () => buildWeb({ outDir: 'dist', config, ...(appCheckSiteKey ? { appCheckSiteKey } : {}) }))
  await confirm(project)
  await step('list of packages (SBOM)', () => keepSbom(project, new Date()))
  const appCheck = appCheckSiteKey !== undefined && appCheckSiteKey !== ''
  process.exit(await withDeployConfig({ project, appCheck }, (configFile) => deploy(project, configFile)))
})
