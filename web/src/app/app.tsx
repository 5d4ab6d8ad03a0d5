import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { Announcer } from '../components/message/announce.tsx'
import { SignInPage } from '../features/sign-in/sign-in-page.tsx'
import { useSession } from '../lib/firebase/session.ts'
import { Waiting } from './pages/waiting.tsx'
import { loadSignedIn, loadWhileTyping } from './signed-in-loader.ts'

const SignedIn = lazy(loadSignedIn)
const FirstAccessPage = lazy(() => import('../features/sign-in/first-access-page.tsx'))
const KitPage = __KIT__ ? lazy(() => import('./kit/kit-page.tsx')) : null
const KitPapers = __KIT__ ? lazy(() => import('./kit/papers/kit-papers.tsx')) : null

/**
 * What is shown before and after sign-in. Signing in happens at whatever address was asked for, so that a link
 * from an e-mail lands where it points; nothing of Firestore is loaded until then.
 */
const Gate = () => {
  const session = useSession()
  if (session.state === 'loading') return <Waiting />
  if (session.state === 'out') return <SignInPage why={session.why} onIntent={loadWhileTyping} />
  return (
    <Switch>
      <Route path="/dang-nhap">
        <Redirect to="/" replace />
      </Route>
      <Route>
        <SignedIn key={session.uid} uid={session.uid} />
      </Route>
    </Switch>
  )
}

export const App = () => (
  <>
    <Announcer />
    <Suspense fallback={<Waiting />}>
      <Switch>
        <Route path="/ma-truy-cap">
          <FirstAccessPage />
        </Route>
        {KitPapers && (
          <Route path="/kit/van-ban">
            <KitPapers />
          </Route>
        )}
        {KitPage && (
          <Route path="/kit">
            <KitPage />
          </Route>
        )}
        <Route>
          <Gate />
        </Route>
      </Switch>
    </Suspense>
  </>
)
