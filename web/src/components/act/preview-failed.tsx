import { sentenceFor } from '../../lib/errors-vi.ts'
import type { Preview } from '../../lib/use-preview.ts'
import { Button } from '../form/button.tsx'
import { Notice } from '../message/notice.tsx'
import { previewWords } from './vi.ts'

/** Why what was asked of the server is not here, and the way to ask again. */
export const PreviewFailed = ({ preview, title }: { preview: Preview<unknown>; title?: string }) => (
  <Notice kind="warn" live {...(title !== undefined && { title })}>
    {sentenceFor(preview.error)}{' '}
    <Button size="small" onClick={() => void preview.again()}>
      {previewWords.again}
    </Button>
  </Notice>
)
