import type { AnswerOf, CommandName, InputOf } from '@kiemdiem/domain/commands'

/** Made once for each intention and sent again on a repeat, so that a repeat does nothing twice. */
export const newKey = (): string => crypto.randomUUID()

/** No page begins with a command: what calls it comes after the page, before anybody presses (signed-in.tsx). */
export const loadCallable = () => import('./firebase/callable.ts')

/**
 * Calls a command by its name; input and answer have the types of its row, whose schemas stay on the server. Rejections
 * are FirebaseErrors that lib/errors-vi.ts puts into words.
 */
export const command = async <Name extends CommandName>(name: Name, input: InputOf<Name>): Promise<AnswerOf<Name>> =>
  (await (await loadCallable()).callFunction(name, input)) as AnswerOf<Name>
