import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'

/** Up to here all rows stand in the page, where the browser's own search finds them. */
const ALL_AT_ONCE = 100
/** Height of a row before it was measured. */
const GUESS_PX = 60

/** Which of many rows are in sight while the window scrolls, and the empty height above and below them. */
export const useInSight = <E extends Element>(count: number, keyOf: (at: number) => string | number) => {
  const body = useRef<E>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const now = (body.current?.getBoundingClientRect().top ?? 0) + scrollY
    setTop((before) => (Math.abs(before - now) < 1 ? before : now))
  })
  const long = count > ALL_AT_ONCE
  const window = useWindowVirtualizer({
    count,
    estimateSize: () => GUESS_PX,
    overscan: 12,
    scrollMargin: top,
    enabled: long,
    getItemKey: keyOf,
  })
  const items = window.getVirtualItems()
  return {
    body,
    /** Null: all of them stand in the page, and none is measured. */
    measure: long ? window.measureElement : null,
    rows: long ? items.map(({ index }) => index) : Array.from({ length: count }, (_, at) => at),
    above: long ? (items[0]?.start ?? top) - top : 0,
    below: long ? window.getTotalSize() - ((items.at(-1)?.end ?? top) - top) : 0,
  }
}
