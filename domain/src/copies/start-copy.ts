import * as z from 'zod/mini'
import type { Command, Done } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { keySchema, lineText } from '../commands/fields.ts'
import type { Copy } from '../model/copy.ts'
import { ofSchema } from './copy-input.ts'
import { copyPathOf } from './copy-path.ts'
import { type CopyNamed, documentStands, staysOnPaper, whoKeepsIt } from './holder.ts'
import {
  COPIES_MAX,
  NUMBERS_MAX,
  OWN_NUMBERS_MAX,
  OWN_SENDING_MAX,
  piecesOf,
  SENDING_MAX,
  sizeRefused,
} from './pieces/pieces.ts'

const input = z.strictObject({
  of: ofSchema,
  name: lineText,
  size: z.int(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Whether the paper bears a secrecy mark, as whoever sends it has looked. */
  secret: z.boolean(),
  key: keySchema,
})

export interface StartFacts extends CopyNamed {
  input: z.output<typeof input>
  /** All there are of this document, whatever has become of them. */
  copies: readonly Copy[]
  /** Pieces that are there already of the copy that would be gone on with. */
  have: readonly number[]
  caller: CopyNamed['caller'] & { name: string }
}

interface Started extends Done {
  copy: number
  have: readonly number[]
}

/** The same file that this person has begun to send: gone on with, after a lost network or in another window. */
export const begunBefore = (
  copies: readonly Copy[],
  { sha256, size }: Pick<Copy, 'sha256' | 'size'>,
  uid: string,
): Copy | null =>
  copies.find((copy) => copy.state === 'sending' && copy.by === uid && copy.sha256 === sha256 && copy.size === size) ??
  null

/** As whoever sends it says, or as the document was entered. */
const marked = (facts: StartFacts) => (facts.input.secret || staysOnPaper(facts) ? 'copySecret' : null)

const count = (copies: readonly Copy[], state: Copy['state']) => copies.filter((copy) => copy.state === state).length

const crowded = (copies: readonly Copy[], sending: number, numbers: number): boolean =>
  count(copies, 'sending') >= sending || copies.length >= numbers

const tooMany = ({ copies, input, caller }: StartFacts) => {
  if (begunBefore(copies, input, caller.uid)) return null
  if (count(copies, 'kept') >= COPIES_MAX || crowded(copies, SENDING_MAX, NUMBERS_MAX)) return 'copiesEnough'
  const own = copies.filter(({ by }) => by === caller.uid)
  return crowded(own, OWN_SENDING_MAX, OWN_NUMBERS_MAX) ? 'copiesTried' : null
}

const decide = ({ of, input, copies, have, caller, now }: StartFacts): Started => {
  const begun = begunBefore(copies, input, caller.uid)
  if (begun) return { copy: begun.number, have, writes: [] }
  const number = Math.max(0, ...copies.map((copy) => copy.number)) + 1
  const copy: Copy = {
    number,
    of,
    name: input.name,
    size: input.size,
    sha256: input.sha256,
    pieces: piecesOf(input.size),
    state: 'sending',
    by: caller.uid,
    byName: caller.name,
    at: now,
    keptAt: null,
    withdrawn: null,
  }
  return { copy: number, have: [], writes: [{ op: 'create', path: copyPathOf(of, number), data: copy }] }
}

/**
 * "Thêm bản ký": begins to send the signed PDF of an act or a paper. Nothing marked Mật is ever taken. No key is kept: a
 * repeat, and a file that is chosen again, goes on with what has been begun.
 */
export const startCopy: Command<
  typeof input,
  CopyNamed,
  StartFacts,
  Started,
  { copy: number; have: readonly number[] }
> = {
  title: 'Bắt đầu gửi bản ký (tệp PDF) của một văn bản',
  input,
  otherwise: 'notYours',
  grants: whoKeepsIt('thêm bản ký'),
  conditions: [
    campaignOpen,
    { atom: 'copyUnmarked', refuses: marked },
    { atom: 'copyFits', refuses: ({ input: { size } }) => sizeRefused(size) },
    documentStands,
    { atom: 'copiesLeft', refuses: tooMany },
  ],
  writes: ['acts/{actId}/copies/{copy}', 'papers/{paperId}/revisions/{number}/copies/{copy}'],
  mails: [],
  decide,
  answer: ({ copy, have }) => ({ copy, have }),
  // Nothing has come of it yet: its keeping is recorded.
  subject: () => null,
  keeps: () => false,
}
