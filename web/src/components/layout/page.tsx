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
  children: ReactNode
}

/** A screen: names the tab, takes the focus to its title after a change of page, lays out content and outline. */
export const Page = ({ title, context, action, state, aside, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Kiểm điểm`
  }, [title])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="mx-auto grid w-full max-w-6xl gap-6 px-4 py-5 md:px-8 md:py-8 print:block print:max-w-none print:p-0">
      <header className="flex flex-wrap items-start justify-between gap-4" data-screen-only>
        <div className="grid min-w-0 gap-1">
          {context && <p className="text-sm text-soft">{context}</p>}
          <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold">
            {title}
          </h1>
          {state && <div className="text-sm">{state}</div>}
        </div>
        {action}
      </header>
      {aside ? (
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_260px]">
          <div className="grid min-w-0 content-start gap-6">{children}</div>
          <aside className="max-lg:order-first lg:sticky lg:top-6 lg:self-start">{aside}</aside>
        </div>
      ) : (
        <div className="grid min-w-0 content-start gap-6 print:block">{children}</div>
      )}
    </div>
  )
}
