/**
 * What a live subscription shows at one moment.
 * `missing`: the server says there is none. `offline`: the server has not been reached yet, so nobody knows.
 */
export type Live<T> =
  | { state: 'loading' }
  | {
      state: 'ready'
      data: T
      /** A write of this browser is not confirmed yet. */
      pending: boolean
      /** Shown from memory while the connection is down; may be out of date. */
      stale: boolean
    }
  | { state: 'missing' }
  | { state: 'denied' }
  | { state: 'offline' }
  | { state: 'failed' }

export const LOADING = { state: 'loading' } as const

/** The data when it is there, else null: for parts that simply wait. */
export const dataOf = <T>(live: Live<T>): T | null => (live.state === 'ready' ? live.data : null)
