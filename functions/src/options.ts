import { setGlobalOptions } from 'firebase-functions'

/** Where everything runs: beside the database, so that a trigger is never far from its documents. */
export const REGION = 'asia-southeast1'

// Applies only to functions defined afterwards, so index.ts imports this module before all others.
setGlobalOptions({
  region: REGION,
  memory: '512MiB',
  timeoutSeconds: 60,
})
