import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from 'react'
import { INPUT_LOOK } from './text-input.tsx'

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** From here on the browser's own sizing breaks all lines several times a key, which a slow machine feels. */
const LONG = 4_000

const BORDERS = 2

const fit = (element: HTMLTextAreaElement) => {
  const at = scrollY
  element.style.height = 'auto'
  element.style.height = `${element.scrollHeight + BORDERS}px`
  // Without its text the page was shorter for a moment, and may have been moved up for it.
  if (scrollY !== at) scrollTo({ top: at, behavior: 'instant' })
}

/** Keeps the whole text in sight. A long one only grows while it is typed, which costs a key no layout of its own. */
const useHeight = (box: RefObject<HTMLTextAreaElement | null>, value: unknown, long: boolean) => {
  const was = useRef<boolean | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value is what changes the height
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    if (!long && GROWS_BY_ITSELF) {
      if (was.current) element.style.height = ''
    } else if (!long || was.current !== long) fit(element)
    else if (element.scrollHeight > element.clientHeight) element.style.height = `${element.scrollHeight + BORDERS}px`
    was.current = long
  }, [value, long])
}

/**
 * Long text that grows with what is written, so that a cadre sees all of it. 17 px, prose measure.
 * `minRows` is its height when empty.
 */
export const TextArea = ({
  minRows = 5,
  className = '',
  onBlur,
  ...rest
}: { minRows?: number } & ComponentProps<'textarea'>) => {
  const box = useRef<HTMLTextAreaElement>(null)
  const long = typeof rest.value === 'string' && rest.value.length > LONG
  useHeight(box, rest.value, long)
  return (
    <textarea
      {...rest}
      ref={box}
      rows={minRows}
      spellCheck={false}
      className={`${long ? '' : 'field-sizing-content'} resize-y text-[17px] leading-[1.6] ${INPUT_LOOK} ${className}`}
      style={{ minHeight: `calc(${minRows} * 1.6em + 18px)` }}
      onBlur={(event) => {
        // What was taken out while it was long gives its lines back.
        if (long) fit(event.currentTarget)
        onBlur?.(event)
      }}
    />
  )
}
