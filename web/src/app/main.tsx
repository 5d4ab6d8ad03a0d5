import '../styles/main.css'
import { mayBeSignedIn } from '../lib/firebase/auth.ts'
import { reloadOnce } from './missing-script.ts'
import { loadAhead } from './signed-in-loader.ts'
import { appWords } from './vi.ts'

if (mayBeSignedIn()) loadAhead()
import('./render.tsx')
  .then(({ render }) => render())
  .catch(() => {
    // Nothing is there to draw it with.
    const root = document.getElementById('root')
    if (root) root.textContent = `${appWords.chunkTitle}. ${appWords.chunkText}`
    reloadOnce()
  })
