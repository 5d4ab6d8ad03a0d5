import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { INPUT_LOOK } from './text-input.tsx'

const GROWS_BY_ITSELF = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/**
 * Long text that grows with what is written, so that a cadre sees all of it. 17 px, prose measure.
 * `minRows` is its height when empty.
 */
export const TextArea = ({
  minRows = 5,
  className = '',
  ...rest
}: { minRows?: number } & ComponentProps<'textarea'>) => {
  const box = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value is what changes the height
  useLayoutEffect(() => {
    const element = box.current
    if (GROWS_BY_ITSELF || !element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 2}px`
  }, [rest.value])
  return (
    <textarea
      {...rest}
      ref={box}
      rows={minRows}
      spellCheck={false}
      className={`field-sizing-content resize-y text-[17px] leading-[1.6] ${INPUT_LOOK} ${className}`}
      style={{ minHeight: `calc(${minRows} * 1.6em + 18px)` }}
    />
  )
}
