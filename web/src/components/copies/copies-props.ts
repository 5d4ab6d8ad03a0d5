import type { CopyOf } from '@kiemdiem/domain/model/copy'

export interface CopiesProps {
  of: CopyOf
  /** Whoever keeps the document, as the server asks again. */
  keeps: boolean
  /** False where the document was taken back: nothing is added to it any more. Absent: it stands. */
  stands?: boolean
  /** Of which document they are, where a page has several. Absent: its own. */
  title?: string
}
