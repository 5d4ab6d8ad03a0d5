import { LogOut } from 'lucide-react'
import { Link } from 'wouter'
import { PersonChip } from '../../components/data/person-chip.tsx'
import type { Me } from '../../lib/use-access.ts'
import { appWords } from '../vi.ts'
import { campaignLine } from './campaign-line.ts'
import { GuideLink } from './guide-link.tsx'
import { type Place, standsUnder } from './places.ts'

/** Left rail of wide screens. */
export const Rail = (props: { me: Me; role: string; onSignOut: () => void; places: Place[]; path: string }) => {
  const { me, places, path } = props
  return (
    <header
      data-screen-only
      className="sticky top-0 flex h-dvh flex-col gap-6 overflow-y-auto border-r border-line bg-sheet p-4 max-md:hidden"
    >
      <div>
        <p className="text-lg font-semibold text-accent">{appWords.product}</p>
        <p className="text-sm text-soft" title={me.campaign?.title}>
          {campaignLine(me)}
        </p>
      </div>
      <nav aria-label={appWords.places}>
        <ul className="grid gap-1">
          {places.map(({ path: to, label, icon: Icon }) => (
            <li key={to}>
              <Link
                href={to}
                aria-current={path === to ? 'page' : standsUnder(path, to) ? true : undefined}
                className={`target flex items-center gap-3 rounded-md px-3 no-underline ${
                  standsUnder(path, to) ? 'bg-accent-soft font-semibold text-accent' : 'text-ink hover:bg-desk'
                }`}
              >
                <Icon aria-hidden size={20} className="shrink-0" /> {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-auto grid gap-3 border-t border-line pt-4">
        <GuideLink path={path} className="flex items-center gap-3 rounded-md px-3" />
        <Link href="/tai-khoan-cua-toi" className="grid gap-1 rounded-md text-ink no-underline hover:bg-desk">
          <PersonChip name={me.person?.name ?? me.access.userName} post={me.person?.posts[0]?.title} />
          <span className="target inline-flex items-center text-sm text-accent">{appWords.myAccount}</span>
        </Link>
        <p className="text-xs text-soft">
          {appWords.actingAs}: <span className="font-semibold text-ink">{props.role}</span>
        </p>
        <button
          type="button"
          onClick={props.onSignOut}
          className="target flex items-center gap-3 rounded-md px-3 text-left hover:bg-desk"
        >
          <LogOut aria-hidden size={20} /> {appWords.signOut}
        </button>
      </div>
    </header>
  )
}
