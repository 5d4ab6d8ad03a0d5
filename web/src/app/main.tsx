import '../styles/main.css'
import { mayBeSignedIn } from '../lib/firebase/auth.ts'
import { reloadOnce } from './missing-script.ts'
import { loadAhead } from './signed-in-loader.ts'

if (mayBeSignedIn()) loadAhead()
import('./render.tsx').then(({ render }) => render()).catch(() => reloadOnce())
