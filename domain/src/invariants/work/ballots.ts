import { paths } from '../../ids.ts'
import type { Invariant } from '../data.ts'

/** A sheet is there only while its round is open, and only of somebody who may vote in it. */
export const ballots: Invariant = ({ stored, at }) =>
  [...stored.keys()].flatMap((path) => {
    const [, id, round, uid] = /^conferences\/([^/]+)\/ballots\/(\d+)\.([^/]+)$/.exec(path) ?? []
    if (!id || !uid) return path.includes('/ballots/') ? [{ at: path, what: 'is no ballot' }] : []
    const voting = at('conferences/{conferenceId}', paths.conference(id))?.voting
    const open = voting?.closedAt === null && voting.round === Number(round) && voting.voters.includes(uid)
    // Whose it is would tell that he has voted.
    return open ? [] : [{ at: `${paths.conference(id)}/ballots`, what: 'holds a sheet of no open round' }]
  })
