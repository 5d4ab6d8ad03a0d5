import { LoaderCircle, type LucideIcon } from 'lucide-react'
import { type ComponentProps, type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { announce } from '../message/announce.tsx'

type Variant = 'primary' | 'plain' | 'danger'

const LOOK: Record<Variant, string> = {
  primary: 'bg-accent text-on-accent border-accent hover:brightness-110',
  plain: 'bg-sheet text-ink border-strong hover:bg-desk',
  danger: 'bg-sheet text-late border-late hover:bg-late-soft',
}
const BASE =
  'target inline-flex items-center justify-center gap-2 rounded-md border font-semibold leading-snug no-underline'
const SIZE = { normal: 'px-4 py-2 text-base', small: 'px-2.5 py-1 text-sm' }

interface Common {
  /** primary: the one main action of a screen. danger: takes something away. */
  variant?: Variant
  /** small: in rows of a table; still easy to hit. */
  size?: keyof typeof SIZE
  /** Always beside the text, never instead of it. */
  icon?: LucideIcon
  children: ReactNode
}

/**
 * A verb that names the result ("Gửi bản kiểm điểm"). `busy` replaces the label while the work runs and stops
 * a second press, yet keeps the focus. Never disable a button without saying why beside it.
 */
export const Button = ({
  variant = 'plain',
  size = 'normal',
  icon: Icon,
  busy,
  children,
  className = '',
  onClick,
  type = 'button',
  ...rest
}: Common & { busy?: string | null } & ComponentProps<'button'>) => {
  useEffect(() => {
    if (busy) announce(busy)
  }, [busy])
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={busy ? true : undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={`${BASE} ${SIZE[size]} ${LOOK[variant]} disabled:opacity-60 ${busy ? 'opacity-75' : ''} ${className}`}
    >
      {busy ? (
        <LoaderCircle aria-hidden size={18} className="animate-spin" />
      ) : (
        Icon && <Icon aria-hidden size={18} className="shrink-0" />
      )}
      <span>{busy || children}</span>
    </button>
  )
}

/** A button that goes somewhere: a real link, so that it opens in a new tab too. */
export const LinkButton = ({
  variant = 'plain',
  size = 'normal',
  icon: Icon,
  href,
  children,
}: Common & { href: string }) => (
  <Link href={href} className={`${BASE} ${SIZE[size]} ${LOOK[variant]}`}>
    {Icon && <Icon aria-hidden size={18} className="shrink-0" />}
    {children}
  </Link>
)
