import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { GROUPS } from './chunks.ts'
import { earlyScripts } from './early-scripts-plugin.ts'
import { guidePages } from './guides/guide-pages-plugin.ts'
import { pureDomain } from './pure-domain-plugin.ts'
import { shellWorker } from './shell-worker-plugin.ts'

/**
 * Two kinds of build. Production needs VITE_FIREBASE_CONFIG (JSON of the web app). A build for emulators has
 * VITE_EMULATORS besides, `{auth: url, firestore: {host, port}, functions: {host, port}}`; only then are the
 * emulator connections and the page of parts (/kit) in the bundle: both are constants that the bundler folds.
 * VITE_RETIRE_WORKER=1 turns the service worker off in every browser that has it (shell-worker-plugin.ts).
 * VITE_APP_CHECK_SITE_KEY (reCAPTCHA Enterprise) puts App Check into the bundle, which is otherwise without it.
 */
const DEMO_CONFIG = { projectId: 'demo-kiemdiem', apiKey: 'demo', appId: 'demo', authDomain: 'demo.invalid' }

export default defineConfig(({ command }) => {
  const emulators = process.env.VITE_EMULATORS
  const config = process.env.VITE_FIREBASE_CONFIG ?? (emulators ? JSON.stringify(DEMO_CONFIG) : undefined)
  if (command === 'build' && config === undefined)
    throw new Error('VITE_FIREBASE_CONFIG is missing: set it to the JSON of the Firebase web app (docs/operations.md).')
  return {
    resolve: { alias: { re2js: fileURLToPath(new URL('./src/lib/firebase/no-re2.ts', import.meta.url)) } },
    plugins: [react(), tailwindcss(), pureDomain(), earlyScripts(), guidePages(), shellWorker()],
    define: {
      __EMULATORS__: emulators ?? 'null',
      __FIREBASE_CONFIG__: config ?? JSON.stringify(DEMO_CONFIG),
      __APP_CHECK_SITE_KEY__: JSON.stringify(process.env.VITE_APP_CHECK_SITE_KEY || null),
      __KIT__: JSON.stringify(emulators !== undefined || command === 'serve'),
    },
    build: {
      manifest: true,
      target: 'es2022',
      // The browsers of 2023 and later preload modules by themselves; inline data URLs would widen the CSP.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 600,
      // Registers itself when loaded, which a build without App Check must not count as a use.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /firebase\/app-check/, sideEffects: false }] },
        // Asked for by name, by browsers that need it alone (public/old-browser.js).
        input: { index: 'index.html', 'older-browsers': 'src/app/browsers/older-browsers.ts' },
        output: {
          codeSplitting: { groups: GROUPS },
          // Seven letters of a hash tell every build of a file apart, and every page knows the names of all files.
          chunkFileNames: 'assets/[name]-[hash:7].js',
          entryFileNames: ({ name }) => (name === 'older-browsers' ? '[name].js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  }
})
