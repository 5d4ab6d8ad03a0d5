import { namesIn, unstore } from './stores.ts'

/** Under which names the first answers of a person lie; by itself, since ending a session needs no more of them. */
const PREFIX = 'kd.first.'

export const firstAnswersOf = (uid: string): string => `${PREFIX}${uid}`

/** Nobody is signed in here any more: of whomever they are. */
export const forgetFirstAnswers = (): void => {
  for (const name of namesIn('browser', PREFIX)) unstore(name)
}
