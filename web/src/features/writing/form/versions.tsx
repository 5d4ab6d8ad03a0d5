import { GRADE_NAMES, RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { TextBeside } from '../../../components/paper/text-beside.tsx'
import type { Content } from '../save/content.ts'
import { writingWords } from '../vi.ts'

/** One version of a section, to be read and compared; what `beside`, the other version, has not is marked. */
export const Version = ({ title, content, beside }: { title?: string; content: Content; beside?: Content }) => (
  <div className="grid min-w-0 content-start gap-1 rounded-md border border-line bg-sheet p-3">
    {title && <p className="text-sm font-semibold">{title}</p>}
    <div className="max-h-72 overflow-y-auto text-[17px] leading-[1.6] whitespace-pre-line [overflow-wrap:anywhere]">
      {content.text ? (
        <TextBeside text={content.text} other={beside?.text ?? null} />
      ) : content.grade || content.rating ? (
        ''
      ) : (
        <span className="text-soft">{writingWords.nothing}</span>
      )}
    </div>
    {content.grade && <p className="text-sm font-semibold">{GRADE_NAMES[content.grade]}</p>}
    {content.rating && <p className="text-sm font-semibold">{RATING_NAMES[content.rating]}</p>}
  </div>
)
