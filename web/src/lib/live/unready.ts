import type { Live } from './live.ts'

type Unready = Exclude<Live<never>, { state: 'ready' }>

/** From what cannot pass by itself to what is only a moment away. */
const GRAVITY: readonly Unready['state'][] = ['denied', 'failed', 'missing', 'offline', 'loading']

/** What a screen built on several subscriptions shows while not all have data: the gravest state, else null. */
export const unready = (...lives: readonly Live<unknown>[]): Unready | null => {
  const state = GRAVITY.find((grave) => lives.some((live) => live.state === grave))
  return state === undefined ? null : { state }
}
