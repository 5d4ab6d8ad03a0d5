import { Link } from 'wouter'
import { appWords } from '../vi.ts'
import { type Place, standsUnder } from './places.ts'

/** Bottom bar of phones. A screen whose own action sits at the bottom places it above this bar (80 px). */
export const BottomBar = ({ places, path }: { places: Place[]; path: string }) => (
  <nav
    aria-label={appWords.places}
    data-screen-only
    className="inset-x-0 bottom-0 z-20 tall:fixed border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden"
  >
    <ul className="flex">
      {places.map(({ path: to, label, short = label, icon: Icon }) => (
        <li key={to} className="flex-1">
          <Link
            href={to}
            aria-current={path === to ? 'page' : standsUnder(path, to) ? true : undefined}
            className={`grid min-h-14 place-content-center justify-items-center text-xs no-underline ${
              standsUnder(path, to) ? 'font-semibold text-accent' : 'text-soft'
            }`}
          >
            <Icon aria-hidden size={22} /> {short}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
