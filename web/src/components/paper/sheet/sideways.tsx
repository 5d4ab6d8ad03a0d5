import { type ReactNode, useEffect, useRef, useState } from 'react'
import { paperWords } from '../vi.ts'

/** What is wider than a narrow screen and scrolls there: as long as it does, it has a name and Tab reaches it, for the arrows. */
export const Sideways = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const look = () => setScrolls(element.scrollWidth > element.clientWidth)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={box}
      className="my-[6pt] overflow-x-auto print:overflow-visible"
      {...(scrolls && { role: 'group', tabIndex: 0, 'aria-label': paperWords.wide })}
    >
      {children}
    </div>
  )
}
