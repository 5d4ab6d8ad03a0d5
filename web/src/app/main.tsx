import '../styles/main.css'
import { mayBeSignedIn } from '../lib/firebase/auth.ts'
import { reloadOnce } from './missing-script.ts'
import { appWords } from './vi.ts'

if (mayBeSignedIn()) import('./loading/load-ahead.ts').then(({ loadAhead }) => loadAhead()).catch(() => null)
import('./render.tsx')
  .then(({ render }) => render())
  .catch(() => {
    // Nothing is there to draw it with.
    const root = document.getElementById('root')
    if (root) root.textContent = `${appWords.chunkTitle}. ${appWords.chunkText}`
    reloadOnce()
  })
