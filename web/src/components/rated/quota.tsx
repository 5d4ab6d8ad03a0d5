import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import { Notice } from '../message/notice.tsx'

/** What the rules say of a group, or of an agency, as a set; what is beyond them is said aloud. */
export const Quota = ({ title, finding }: { title: string; finding: Finding | undefined }) =>
  finding &&
  (finding.severity === 'info' ? (
    <p className="text-sm text-soft">
      {title}: {finding.text}
    </p>
  ) : (
    <Notice kind={finding.severity} live title={title}>
      {finding.text} ({finding.source})
    </Notice>
  ))
