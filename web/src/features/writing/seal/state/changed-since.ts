import type { Sections } from '@kiemdiem/domain/model/paper'

/** Who saved what `now` has and `seen` has not, each once; empty exactly when both are the same text. */
export const changedSince = (seen: Sections, now: Sections): string[] => {
  const changed = [...new Set([...Object.keys(seen), ...Object.keys(now)])].flatMap((id) => {
    const [before, after] = [seen[id], now[id]]
    // A rev stands for its text: every save raises it, and the rules admit no other change.
    return before?.rev === after?.rev && before?.by === after?.by ? [] : [after?.by ?? before?.by ?? '']
  })
  return [...new Set(changed)]
}
