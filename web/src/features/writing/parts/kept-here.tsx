import type { Paper, Sections } from '@kiemdiem/domain/model/paper'
import { useEffect, useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { toast } from '../../../components/message/toast.tsx'
import { entriesOf, labelOf, titleOf } from '../form/outline.ts'
import { clockTime } from '../form/saving-words.ts'
import { Version } from '../form/versions.tsx'
import { keptOf, type Leftover } from '../save/writer.ts'
import { writingWords } from '../vi.ts'

/** Where on the form it was typed; the bare name of the section where the paper is not asked it any more. */
const placeOf = (paper: Paper, id: string): string => {
  for (const entry of entriesOf(paper)) {
    const spec = entry.specs.find((each) => each.id === id)
    if (spec) return `${entry.number}. ${labelOf(spec, paper) ?? titleOf(entry)}`
  }
  return id
}

const copy = async (text: string) => {
  try {
    await navigator.clipboard.writeText(text)
    toast(writingWords.copied)
  } catch {
    toast(writingWords.notCopied)
  }
}

/** What this browser holds of a paper that cannot be written now: to be read, copied, or put away. */
export const KeptHere = ({ uid, paper, sections }: { uid: string; paper: Paper; sections: Sections }) => {
  const [kept, setKept] = useState<readonly Leftover[]>([])
  const { id, revision } = paper
  const place = { uid, paper: id, revision }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of the place
  useEffect(() => {
    let here = true
    const { find } = keptOf(place, sections)
    const look = () => void find(look).then((found) => here && setKept(found))
    look()
    return () => {
      here = false
    }
  }, [uid, id, revision, sections])
  if (kept.length === 0) return null
  const discard = (leftover: Leftover) => {
    keptOf(place, sections).discard(leftover)
    setKept(kept.filter((each) => each !== leftover))
  }
  return (
    <Notice kind="warn" title={writingWords.keptHere}>
      <div className="grid gap-4">
        {kept.map((each) => {
          const where = placeOf(paper, each.id)
          const { text } = each.mine
          return (
            <div key={each.key.section} className="grid gap-2">
              <Version title={writingWords.keptTitle(where, clockTime(each.at))} content={each.mine} />
              <div className="flex flex-wrap gap-2">
                {text && (
                  <Button aria-label={writingWords.copyOf(where)} onClick={() => void copy(text)}>
                    {writingWords.copyText}
                  </Button>
                )}
                <Button aria-label={writingWords.discardOf(where)} onClick={() => discard(each)}>
                  {writingWords.leftoverDrop}
                </Button>
              </div>
            </div>
          )
        })}
      </div>
    </Notice>
  )
}
