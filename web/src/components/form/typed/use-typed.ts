import { useState } from 'react'

/**
 * What stands in a box while it is typed, beside what it means: the box is not tidied under the typing hand, only
 * when it is left, and follows a value that changes from elsewhere.
 */
export const useTyped = (value: string, show: (value: string) => string, read: (typed: string) => string | null) => {
  const [typed, setTyped] = useState(() => show(value))
  const meant = (text: string) => read(text) ?? text
  if (meant(typed) !== value) setTyped(show(value))
  return { typed, setTyped, meant, tidy: () => setTyped(show(value)) }
}
