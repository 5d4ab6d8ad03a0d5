import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../styles/main.css'
import { mayBeSignedIn } from '../lib/firebase/auth.ts'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { loadSignedIn } from './signed-in-loader.ts'

// What comes after sign-in is fetched while it is looked whether somebody is.
if (mayBeSignedIn()) void loadSignedIn().catch(() => null)

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  )
