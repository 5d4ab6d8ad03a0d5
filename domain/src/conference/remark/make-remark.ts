import { remarkOn, type Said } from '../../acts/remark-on.ts'
import { paths } from '../../ids.ts'
import type { ActBase } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'

/** What is said of an act of a conference, read by those who keep it; `after`: the conference with its remark. */
export const makeRemark = ({
  conference,
  about,
  ...said
}: Omit<Said, 'about'> & { conference: Conference; about: Pick<ActBase, 'id'> }) => {
  const { id, campaign, unit, unitName, track, head, keepers } = conference
  const { remarks, ...made } = remarkOn(
    {
      ...{ campaign, unit, unitName, track, remarks: conference.remarks },
      of: { kind: 'conference', id },
      header: paths.conference(id),
      audience: [...new Set([head, ...keepers])],
    },
    { ...said, about: about.id },
  )
  return { ...made, after: { ...conference, remarks } }
}
