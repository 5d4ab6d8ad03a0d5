import { keyLines } from '@kiemdiem/domain/conference/ballot/key/letters'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { Printer } from 'lucide-react'
import { Button, LinkButton } from '../../../../components/form/button.tsx'
import { Sheet } from '../../../../components/layout/sheet.tsx'
import { EmptyState } from '../../../../components/message/empty-state.tsx'
import { ballotKeyOf } from '../../../../lib/kept/ballot-keys.ts'
import { useMe } from '../../../../lib/use-access.ts'
import { ConferenceFrame } from '../../parts/conference-frame.tsx'
import { conferencePath } from '../../parts/tabs.ts'
import { frameWords } from '../../parts/vi.ts'
import { keyWords } from './vi.ts'

const KeySheet = ({ conference }: { conference: Conference }) => {
  const letters = ballotKeyOf(useMe().uid, conference)
  if (letters === null) return <EmptyState title={keyWords.notHere} />
  return (
    <>
      <div className="flex flex-wrap gap-3" data-screen-only>
        <Button variant="primary" icon={Printer} onClick={() => print()}>
          {keyWords.print}
        </Button>
        <LinkButton href={`${conferencePath(conference.id, 'meeting')}#sheets`}>{keyWords.back}</LinkButton>
      </div>
      <Sheet label={keyWords.title}>
        <h2 className="text-center text-[16pt] font-bold uppercase">{keyWords.title}</h2>
        <p className="mt-2 text-center">{frameWords.title(conference)}</p>
        <p className="text-center">{keyWords.round(conference.voting?.round ?? 1)}</p>
        <p className="mt-6 border border-black p-4 text-center font-mono text-[17pt] font-bold tracking-wide max-[560px]:text-[13pt]">
          {keyLines(letters).map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
        <ul className="mt-6 grid list-disc gap-2 pl-6">
          {keyWords.care.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Sheet>
    </>
  )
}

/** The key of the round that this browser has opened, to be printed or copied down. It comes from nowhere else. */
export const BallotKeyPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>{(conference) => <KeySheet conference={conference} />}</ConferenceFrame>
)
