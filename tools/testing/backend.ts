import { parameters } from '../emulators/function-settings.ts'
import { type Emulator, launchEmulators } from '../emulators/launch.ts'
import { startMaildev } from '../emulators/maildev.ts'
import { assertFree, type Ports } from '../emulators/ports.ts'
import { step } from '../parts.ts'

export interface BackendOptions {
  name: string
  ports: Ports
  only: readonly Emulator[]
  publicDir?: string
}

/** What tests/support/env.ts reads, and what the Admin SDK and the functions' handlers need in a test's process. */
const testEnvironment = (projectId: string, ports: Ports): Record<string, string> => {
  const at = (port: number) => `127.0.0.1:${port}`
  return {
    TZ: 'UTC',
    KIEMDIEM_PROJECT: projectId,
    GCLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId }),
    FIRESTORE_EMULATOR_HOST: at(ports.firestore),
    FIREBASE_AUTH_EMULATOR_HOST: at(ports.auth),
    CLOUD_TASKS_EMULATOR_HOST: at(ports.tasks),
    KIEMDIEM_FUNCTIONS_URL: `http://${at(ports.functions)}/${projectId}/asia-southeast1`,
    KIEMDIEM_WEB_URL: `http://${at(ports.hosting)}`,
    KIEMDIEM_INBOX_URL: `http://${at(ports.inbox)}`,
    KIEMDIEM_SMTP_PORT: `${ports.smtp}`,
    ...parameters(ports),
  }
}

/** Runs the work with emulators (and an inbox, when there are functions to send mail), and always ends them. */
export const withBackend = async <T>(
  options: BackendOptions,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> => {
  const { name, ports, only, publicDir } = options
  const projectId = `demo-${name}-${ports.hosting}`
  await assertFree(ports)
  const inbox = only.includes('functions') ? await step('inbox', () => startMaildev(name, ports)) : null
  try {
    const emulators = await step(`emulators: ${only.join(', ')}`, () =>
      launchEmulators({
        name: `${name}-${ports.hosting}`,
        projectId,
        ports,
        only,
        ...(publicDir ? { publicDir } : {}),
      }),
    )
    try {
      return await work(testEnvironment(projectId, ports))
    } finally {
      await emulators.stop()
    }
  } finally {
    await inbox?.stop()
  }
}
