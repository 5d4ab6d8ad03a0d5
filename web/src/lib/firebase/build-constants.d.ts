/** Constants that vite.config.ts folds into the bundle. */
declare const __EMULATORS__: {
  auth: string
  firestore: { host: string; port: number }
  functions: { host: string; port: number }
} | null
declare const __FIREBASE_CONFIG__: { projectId: string; apiKey: string; appId: string; authDomain: string }
/** Null: no App Check in this build. */
declare const __APP_CHECK_SITE_KEY__: string | null
declare const __KIT__: boolean
