import { BookText } from 'lucide-react'
import { useEffect, useState } from 'react'
import { pageSettled } from '../../lib/page/page-settled.ts'
import { appWords } from '../vi.ts'

/**
 * To the guide's section about this screen, in a tab of its own: what is being typed here stays. The table of sections comes
 * after the screen; until then, and without a network, the link leads to where the guides begin.
 */
export const GuideLink = ({ path, className }: { path: string; className: string }) => {
  const [href, setHref] = useState('/huong-dan/bat-dau')
  useEffect(() => {
    pageSettled
      .then(() => import('./guide-links.ts'))
      .then(
        ({ guideAt }) => setHref(guideAt(path)),
        () => {},
      )
  }, [path])
  return (
    <a href={href} target="_blank" rel="noopener" className={`target ${className}`}>
      <BookText aria-hidden size={20} /> {appWords.guide}
    </a>
  )
}
