import type { Finding } from '@kiemdiem/domain/pack/rate/result'
import { Notice } from '../message/notice.tsx'
import { ratedWords as words } from './vi.ts'

const Said = ({ finding: { severity, text, source, unverified } }: { finding: Finding }) => (
  <Notice kind={severity} source={unverified === null ? source : `${source} (${unverified})`}>
    {text}
  </Notice>
)

/** What the rules find of a row: what stops it, then what wants an answer; the rest is opened where it stands. */
export const Findings = ({ name, findings }: { name: string; findings: readonly Finding[] }) => {
  const of = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity)
  const notes = of('info')
  return (
    <>
      {[...of('block'), ...of('warn')].map((finding) => (
        <Said key={`${finding.rule} ${finding.text}`} finding={finding} />
      ))}
      {notes.length > 0 && (
        <details className="text-sm">
          <summary className="target w-fit cursor-pointer py-1 text-accent">
            {words.notes(notes.length)} <span className="sr-only">{words.of(name)}</span>
          </summary>
          <div className="grid gap-2">
            {notes.map((finding) => (
              <Said key={`${finding.rule} ${finding.text}`} finding={finding} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}
