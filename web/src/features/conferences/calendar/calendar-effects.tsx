import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import { DueEffects } from '../plan/preview/due-effects.tsx'
import type { CalendarPreview } from './use-calendar-preview.ts'
import { calendarWords as words } from './vi.ts'

/** What saving the calendar would do, before it is saved. */
export const CalendarEffects = ({ preview }: { preview: CalendarPreview }) => (
  <section aria-label={words.preview} className="grid gap-3 rounded-md border border-line bg-sheet p-4 md:p-6">
    <h2 className="text-lg font-semibold">{words.preview}</h2>
    <p role="status" className={preview.state === 'asking' ? 'text-sm text-soft' : 'sr-only'}>
      {preview.state === 'asking' ? words.asking : ''}
    </p>
    {preview.state === 'same' && <p className="text-soft">{words.unchanged}</p>}
    {preview.state === 'failed' && (
      <>
        <Notice kind="warn" title={words.failed} live>
          {sentenceFor(preview.error)}
        </Notice>
        <div>
          <Button onClick={preview.again}>{words.retry}</Button>
        </div>
      </>
    )}
    {preview.state === 'ready' &&
      (preview.effects.length === 0 ? <p>{words.noEffect}</p> : <DueEffects effects={preview.effects} />)}
  </section>
)
