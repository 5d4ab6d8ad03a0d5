import { BookOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { appWords } from '../vi.ts'

/**
 * To the guide's section about this screen, in a tab of its own: what is being typed here stays. The table of sections comes
 * after the screen; until then, and without a network, the link leads to where the guides begin.
 */
export const GuideLink = ({ className }: { className: string }) => {
  const [path] = useLocation()
  const [href, setHref] = useState('/huong-dan/bat-dau')
  useEffect(() => {
    let gone = false
    import('./guide-links.ts').then(
      ({ guideAt }) => gone || setHref(guideAt(path)),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [path])
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener"
      className={`target items-center rounded-md no-underline hover:bg-desk ${className}`}
    >
      <BookOpen aria-hidden size={20} className="shrink-0" />
      {appWords.guide}
      <span className="sr-only">{appWords.newTab}</span>
    </a>
  )
}
