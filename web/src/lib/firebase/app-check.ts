import type { FirebaseApp } from 'firebase/app'
import { initializeAppCheck, ReCaptchaEnterpriseProvider } from 'firebase/app-check'

/**
 * From now on every request of Auth, Firestore and functions carries a token that says it comes from this page, made by
 * reCAPTCHA Enterprise. Called only in builds that were given a site key: in others nothing of it is in the bundle.
 */
export const startAppCheck = (app: FirebaseApp, siteKey: string): void => {
  initializeAppCheck(app, { provider: new ReCaptchaEnterpriseProvider(siteKey), isTokenAutoRefreshEnabled: true })
}
