import { ofConference } from '../../acts/of-conference.ts'
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
  const { remarks, ...made } = remarkOn(
    { ...ofConference(conference), remarks: conference.remarks, header: paths.conference(conference.id) },
    { ...said, about: about.id },
  )
  return { ...made, after: { ...conference, remarks } }
}
