import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  title: string
  /** Above the title: whose or which campaign's it is. */
  context?: ReactNode
  /** The one main action. */
  action?: ReactNode
  /** Under the title: state, clock. */
  state?: ReactNode
  /** Beside the content on wide screens, sticky: the outline of a form. */
  aside?: ReactNode
  /** Less air, the state beside the title: for a table that somebody works in all day. */
  dense?: boolean
  children: ReactNode
}

/** A screen: names the tab, takes the focus to its title after a change of page, lays out content and outline. */
export const Page = ({ title, context, action, state, aside, dense = false, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Kiểm điểm`
  }, [title])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div
      className={`mx-auto grid w-full px-4 md:px-8 print:block print:max-w-none print:p-0 ${dense ? 'max-w-[1600px] gap-3 py-4' : 'max-w-6xl gap-6 py-5 md:py-8'}`}
    >
      <header
        className={`flex flex-wrap justify-between ${dense ? 'items-end gap-x-6 gap-y-1' : 'items-start gap-4'}`}
        data-screen-only
      >
        <div className="grid min-w-0 gap-1">
          {context && <p className={`text-soft ${dense ? 'text-xs max-md:hidden' : 'text-sm'}`}>{context}</p>}
          <h1 ref={heading} tabIndex={-1} className={`font-semibold ${dense ? 'leading-snug md:text-lg' : 'text-xl'}`}>
            {title}
          </h1>
          {state && !dense && <div className="text-sm">{state}</div>}
        </div>
        {state && dense && <div className="text-sm">{state}</div>}
        {action}
      </header>
      {aside ? (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_260px]">
          <div className="grid min-w-0 content-start gap-6">{children}</div>
          <aside className="max-lg:order-first lg:sticky lg:top-6 lg:self-start">{aside}</aside>
        </div>
      ) : (
        <div className={`grid min-w-0 content-start print:block ${dense ? 'gap-3' : 'gap-6'}`}>{children}</div>
      )}
    </div>
  )
}
