import { Fragment } from 'react'
import { linesBeside } from '../../lib/autosave/joining/join-texts.ts'

/** Read before a paragraph that only this version has: colour alone says nothing. */
const OWN = '(chỉ có ở bản này)'

/** A text in its paragraphs; those that the other version has not are marked. Without another nothing is. */
export const TextBeside = ({ text, other }: { text: string; other: string | null }) => {
  if (other === null) return text
  return linesBeside(text, other).map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other name, and none keeps a state
    <Fragment key={at}>
      {at > 0 && '\n'}
      {line.own ? (
        <mark className="bg-due-soft text-ink">
          <span className="sr-only">{OWN} </span>
          {line.text}
        </mark>
      ) : (
        line.text
      )}
    </Fragment>
  ))
}
