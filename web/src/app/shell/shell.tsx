import { lazy, type MouseEvent, type ReactNode, Suspense } from 'react'
import { Router, useLocation } from 'wouter'
import { ToastHost } from '../../components/message/toast.tsx'
import { Announcer } from '../../components/saving/announcer.tsx'
import { leaveBy } from '../../lib/kept/leave-guard.ts'
import { pageSettled } from '../../lib/page/page-settled.ts'
import { useMe } from '../../lib/use-access.ts'
import { appWords } from '../vi.ts'
import { BottomBar } from './bottom-bar.tsx'
import { LeaveQuestion } from './leaving/leave-question.tsx'
import { useSignOut } from './leaving/use-sign-out.tsx'
import { placesOf } from './places.ts'
import { Rail } from './rail.tsx'
import { roleAt } from './role.ts'
import { TopBar } from './top-bar.tsx'
import { Warnings } from './warnings/warnings.tsx'

const NewVersion = lazy(() => pageSettled.then(() => import('./new-version.tsx')))

/** Another page opens at its top; a part of the same one leaves the place, and "back" is the browser's to restore. */
const goTo = (navigate: () => void): void => {
  const before = location.pathname
  navigate()
  if (location.pathname !== before) scrollTo(0, 0)
}

/** Not by its address: the hash is that of the parts of a form or meeting. */
const skip = (event: MouseEvent): void => {
  event.preventDefault()
  document.getElementById('noi-dung')?.focus()
}

/** The desk around every sheet: where one is, in which campaign and role, and whether the network is there. */
export const Shell = ({ children }: { children: ReactNode }) => {
  const me = useMe()
  const [path] = useLocation()
  const places = placesOf(me)
  const role = roleAt(path, me)
  const { ask, question } = useSignOut(me.uid)
  const common = { me, role, onSignOut: ask }
  return (
    <Router aroundNav={(navigate, to, options) => leaveBy(() => goTo(() => navigate(to, options)))}>
      <div className="min-h-dvh md:grid md:grid-cols-[248px_minmax(0,1fr)] print:block print:min-h-0">
        {/* biome-ignore lint/a11y/useValidAnchor: a link that skips, known as one by its address, which it must not write */}
        <a
          href="#noi-dung"
          onClick={skip}
          className="fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-accent px-4 py-2 text-on-accent focus:translate-y-0"
          data-screen-only
        >
          {appWords.skip}
        </a>
        <Rail {...common} places={places} path={path} />
        <div className="flex min-w-0 flex-col print:block">
          {/* In view while somebody types far down, but for a window so low that it would cover what is typed. */}
          <div className="top-0 z-20 tall:sticky" data-screen-only>
            <TopBar {...common} />
            <Warnings />
            <Suspense fallback={null}>
              <NewVersion />
            </Suspense>
          </div>
          <main id="noi-dung" tabIndex={-1} className="min-w-0 flex-1 max-md:tall:pb-24 print:p-0">
            {children}
          </main>
        </div>
        {places.length > 1 && <BottomBar places={places} path={path} />}
        {question}
        <LeaveQuestion />
        <ToastHost />
        <Announcer />
      </div>
    </Router>
  )
}
