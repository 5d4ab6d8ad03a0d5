import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FirebaseConfig, readFirebaseConfig } from '../emulators/config.ts'
import { Refusal } from '../refusal.ts'
import { ROOT } from '../root.ts'
import { withAppCheck } from './app-check.ts'

const REGION = 'asia-southeast1'
/** What stands in firebase.json, because a project has its name only at deployment. */
const ANY_FUNCTIONS = 'https://*.cloudfunctions.net'

/**
 * firebase.json whose policy of content admits the functions of this project and of no other: anybody can have functions of
 * his own on that domain, and text that found its way into a page must not reach them.
 */
export const withOwnFunctions = (config: FirebaseConfig, project: string): FirebaseConfig => {
  const own = `https://${REGION}-${project}.cloudfunctions.net`
  const json = JSON.stringify(config)
  if (!json.includes(ANY_FUNCTIONS))
    throw new Refusal(`firebase.json no longer names ${ANY_FUNCTIONS}: mend this step.`)
  return JSON.parse(json.replaceAll(ANY_FUNCTIONS, own)) as FirebaseConfig
}

/** Runs the deployment with its own configuration, which stands in the root while it runs. */
export const withDeployConfig = async <T>(
  { project, appCheck }: { project: string; appCheck: boolean },
  work: (configFile: string) => Promise<T>,
): Promise<T> => {
  const file = join(ROOT, 'firebase.deploy.json')
  const own = withOwnFunctions(readFirebaseConfig(), project)
  writeFileSync(file, JSON.stringify(appCheck ? withAppCheck(own) : own, null, 2))
  try {
    return await work(file)
  } finally {
    rmSync(file, { force: true })
  }
}
