/**
 * Where the running emulators are. `npm test`, `npm run test:workflow` and `npm run test:e2e` (tools/test.ts) start
 * them on ports of their own and set these; a test without them fails here, it is never skipped.
 *
 * | variable | example |
 * |---|---|
 * | KIEMDIEM_PROJECT | demo-workflow-15020 |
 * | FIRESTORE_EMULATOR_HOST, FIREBASE_AUTH_EMULATOR_HOST, CLOUD_TASKS_EMULATOR_HOST | 127.0.0.1:15022 |
 * | KIEMDIEM_FUNCTIONS_URL | http://127.0.0.1:15023/demo-workflow-15020/asia-southeast1 |
 * | KIEMDIEM_WEB_URL (end-to-end tests only serve it) | http://127.0.0.1:15040 |
 * | KIEMDIEM_WEB_FOLDER (the same) | what is served there, as it was built |
 * | KIEMDIEM_INBOX_URL, KIEMDIEM_SMTP_PORT | http://127.0.0.1:15030, 15029 |
 *
 * GCLOUD_PROJECT, FIREBASE_CONFIG and the functions' own parameters (SMTP_HOST, …) are set too, so that exported
 * handlers can be called in the test's process.
 */
const required = (name: string): string => {
  const value = process.env[name]
  if (!value)
    throw new Error(
      `${name} is not set: start these tests with \`npm test\` or \`npm run test:workflow\`, \`test:e2e\``,
    )
  return value
}

export const env = {
  get project() {
    return required('KIEMDIEM_PROJECT')
  },
  get firestore() {
    return required('FIRESTORE_EMULATOR_HOST')
  },
  get auth() {
    return required('FIREBASE_AUTH_EMULATOR_HOST')
  },
  /** Callables: POST here + `/name`; a scheduled function: POST here + `/name-0`. */
  get functionsUrl() {
    return required('KIEMDIEM_FUNCTIONS_URL')
  },
  get webUrl() {
    return required('KIEMDIEM_WEB_URL')
  },
  get webFolder() {
    return required('KIEMDIEM_WEB_FOLDER')
  },
  get inboxUrl() {
    return required('KIEMDIEM_INBOX_URL')
  },
  get smtpPort() {
    return Number(required('KIEMDIEM_SMTP_PORT'))
  },
}
