import { settingsAsVariables } from './function-settings.ts'
import type { Ports } from './ports.ts'

/** The region of functions and database, as functions/src/options.ts and firebase.json have it. */
const REGION = 'asia-southeast1'

/**
 * What a process needs that talks to running emulators: the Admin SDK's own variables, the parameters of the functions
 * for handlers called in that process, and what tests/support/env.ts reads.
 */
export const environmentOf = (projectId: string, ports: Ports): Record<string, string> => {
  const at = (port: number) => `127.0.0.1:${port}`
  return {
    TZ: 'UTC',
    // No Google machine is around: without this the SDK looks for one, for seconds.
    METADATA_SERVER_DETECTION: 'none',
    KIEMDIEM_PROJECT: projectId,
    GCLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId }),
    FIRESTORE_EMULATOR_HOST: at(ports.firestore),
    FIREBASE_AUTH_EMULATOR_HOST: at(ports.auth),
    CLOUD_TASKS_EMULATOR_HOST: at(ports.tasks),
    FIREBASE_EMULATOR_HUB: at(ports.hub),
    KIEMDIEM_FUNCTIONS_URL: `http://${at(ports.functions)}/${projectId}/${REGION}`,
    KIEMDIEM_WEB_URL: `http://${at(ports.hosting)}`,
    KIEMDIEM_INBOX_URL: `http://${at(ports.inbox)}`,
    KIEMDIEM_SMTP_PORT: `${ports.smtp}`,
    ...settingsAsVariables(ports),
  }
}
