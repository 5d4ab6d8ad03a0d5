import type { DueEffect } from '@kiemdiem/domain/conference/inputs'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import type { Preview } from '../../../lib/use-preview.ts'
import { DueEffects } from '../plan/preview/due-effects.tsx'
import { calendarWords as words } from './vi.ts'

/** What saving the calendar would do, before it is saved. */
export const CalendarEffects = ({ preview }: { preview: Preview<{ effects: DueEffect[] }> }) => (
  <section aria-label={words.preview} className="grid gap-3 rounded-md border border-line bg-sheet p-4 md:p-6">
    <h2 className="text-lg font-semibold">{words.preview}</h2>
    <p role="status" className={preview.state === 'asking' ? 'text-sm text-soft' : 'sr-only'}>
      {preview.state === 'asking' ? words.asking : ''}
    </p>
    {preview.state === 'none' && <p className="text-soft">{words.unchanged}</p>}
    {preview.state === 'failed' && (
      <>
        <Notice kind="warn" title={words.failed} live>
          {sentenceFor(preview.error)}
        </Notice>
        <div>
          <Button onClick={() => void preview.again()}>{words.retry}</Button>
        </div>
      </>
    )}
    {preview.state === 'ready' &&
      preview.answer &&
      (preview.answer.effects.length === 0 ? <p>{words.noEffect}</p> : <DueEffects effects={preview.answer.effects} />)}
  </section>
)
