import type { Run } from '@kiemdiem/domain/papers/compare/differences'
import { diffArrays } from 'diff'

/** So many words apart, two texts are two texts: a phone is not made to wait for what nobody would read. */
const APART_MAX = 1_500

/** Words, each with the blanks after it, so that runs join to the text again; punctuation stands alone. */
const words = (text: string): string[] => text.match(/^\s+|(?:[\p{L}\p{N}]+|[^\p{L}\p{N}\s])\s*/gu) ?? []

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): Run['kind'] => {
  if (added) return 'added'
  return removed ? 'deleted' : 'kept'
}

/**
 * What became of a text, word by word; blanks alone are no difference. What is kept and added is the newer text, letter
 * by letter; what is kept and deleted the older one, blanks aside.
 */
export const wordChanges = (before: string, after: string): Run[] => {
  const found = diffArrays(words(before), words(after), {
    comparator: (one, other) => one.trim() === other.trim(),
    maxEditLength: APART_MAX,
  })
  const whole: Run[] = [
    { kind: 'deleted', text: before },
    { kind: 'added', text: after },
  ]
  return found ? found.map((change) => ({ kind: kindOf(change), text: change.value.join('') })) : whole
}
