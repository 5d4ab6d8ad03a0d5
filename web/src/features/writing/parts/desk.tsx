import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../../components/form/button.tsx'
import { ErrorSummary } from '../../../components/form/error-summary.tsx'
import { useSavingNews } from '../../../components/saving/announcer.tsx'
import { EntryView } from '../form/entry-view.tsx'
import { entriesOf, entryOfField, reasonsOf } from '../form/outline.ts'
import { OutlineList } from '../form/outline-list.tsx'
import { heardOf, savingLine } from '../form/saving-words.ts'
import { useFixedRatings } from '../form/section/use-fixed-ratings.ts'
import { StepBar } from '../form/step-bar.tsx'
import { goToEntry, useEntryNumber, useWide } from '../form/use-entry.ts'
import { shownSections } from '../save/sections.ts'
import { useWriter } from '../save/writer.ts'
import { writingWords } from '../vi.ts'
import type { WritingProps } from '../with-draft.tsx'
import { ActionBar } from './action-bar.tsx'
import { standingRefusal, summaryOf } from './errors-of.ts'
import { PaperFrame } from './page-frame.tsx'
import { SavingLineView } from './saving-line.tsx'
import { TopNotices } from './top-notices.tsx'

/** The form while it may be written: whole with its outline on a desk, one heading a screen on a phone. */
export const Desk = (props: WritingProps) => {
  const { uid, paper, draft } = props
  const { writer, view } = useWriter({ uid, paper: paper.id, revision: paper.revision }, draft)
  const wide = useWide()
  const [, navigate] = useLocation()
  // Rises with each refused attempt to go on; from then on what is missing is shown beside its field.
  const [attempts, setAttempts] = useState(0)
  const entries = entriesOf(paper)
  const sections = shownSections(view.writing, uid)
  const fixed = useFixedRatings(uid, paper)
  const changed = fixed.reasonsIn(sections)
  const missing = { ...changed, ...reasonsOf(paper, sections) }
  const reasons = { ...standingRefusal(draft.refusal, view.writing), ...(attempts > 0 ? missing : changed) }
  const errors = summaryOf(entries, reasons, paper)

  const open = useEntryNumber()
  const at = Math.max(
    0,
    entries.findIndex((entry) => entry.number === open),
  )
  const show = (target: string) => {
    const entry = entryOfField(entries, target)
    if (entry && !wide) goToEntry(entry.number)
  }
  useJumpFromAddress(view.loaded, show)
  const stepping = useRef(false)
  useEffect(() => {
    if (wide || open === null) return
    const entry = document.getElementById(`muc-${open}`)
    entry?.scrollIntoView()
    // Who stepped here begins at its heading; a link to a field goes on to that field.
    if (stepping.current) entry?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true })
    stepping.current = false
  }, [wide, open])
  const stepTo = (number: string) => {
    stepping.current = number !== open
    goToEntry(number)
  }

  const sends = paper.responsible === uid
  const goOn = () => {
    writer.flush()
    // Who only helps to write may look at the print at any time; it is not theirs to send.
    if (!sends || Object.keys(missing).length === 0) navigate(`/ban-kiem-diem/${paper.id}/gui`)
    else setAttempts(attempts + 1)
  }
  const action = (
    <Button variant="primary" onClick={goOn}>
      {sends ? writingWords.toPreview : writingWords.toPreviewOnly}
    </Button>
  )
  // What is ticked off is what the server has, not what is still being typed.
  const outline = { paper, entries, sections: draft.sections, current: open, onGo: goToEntry }
  const common = { paper, view, writer, uid, reasons, fixed, alone: !wide }
  const line = savingLine(view, draft.touched ? draft.updatedAt : null)
  useSavingNews(heardOf(line))
  const saving = <SavingLineView line={line} />
  return (
    <PaperFrame {...props} state={wide && saving} aside={wide ? <OutlineList {...outline} /> : undefined}>
      <TopNotices {...props} entries={entries} leftovers={view.leftovers} onGo={goToEntry} />
      {/* Beside the button it is told, and takes the focus. */}
      <ErrorSummary errors={errors} told={attempts > 0} onJump={show} />
      <div className="grid gap-10 rounded-md bg-sheet p-4 shadow-sheet md:p-10">
        {(wide ? entries : entries.slice(at, at + 1)).map((entry) => (
          <EntryView key={entry.number} entry={entry} {...common} />
        ))}
      </div>
      {(wide || at === entries.length - 1) && attempts > 0 && (
        <ErrorSummary errors={errors} attention={attempts} onJump={show} />
      )}
      {wide ? (
        <ActionBar>
          {saving}
          {action}
        </ActionBar>
      ) : (
        <StepBar
          outline={{ ...outline, current: entries[at]?.number ?? null, onGo: stepTo }}
          at={at}
          onStep={(step) => stepTo(entries[step]?.number ?? '')}
          last={action}
          saving={saving}
        />
      )}
    </PaperFrame>
  )
}

/** A link from elsewhere names a control (`#o-duties`): once the text is there, goes to it. */
const useJumpFromAddress = (ready: boolean, show: (target: string) => void) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form stands
  useEffect(() => {
    const target = location.hash.slice(1)
    if (!ready || !target.startsWith('o-')) return
    show(target)
    requestAnimationFrame(() => {
      const element = document.getElementById(target)
      element?.scrollIntoView({ block: 'start' })
      ;(element?.matches('fieldset') ? element.querySelector('input') : element)?.focus({ preventScroll: true })
    })
  }, [ready])
}
