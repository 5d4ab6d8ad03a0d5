import { paths } from '../../ids.ts'
import type { Finding, Invariant } from '../data.ts'

/** A draft is of a paper, and of the revision that is being written, or was sent last. */
export const drafts: Invariant = ({ at: found, stored }) =>
  [...stored].flatMap(([path, draft]): Finding[] => {
    const [, id] = /^papers\/([^/]+)\/drafts\/current$/.exec(path) ?? []
    if (id === undefined) return []
    const paper = found('papers/{paperId}', paths.paper(id))
    if (!paper) return [{ at: path, what: 'is a draft of no paper' }]
    return Reflect.get(Object(draft), 'revision') === paper.revision
      ? []
      : [{ at: path, what: 'is of another revision than its paper' }]
  })
