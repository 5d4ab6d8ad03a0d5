import { type Office, officeOf } from '../../seed/office.ts'

/** The unions that stay: one that meets early, one with somebody who has no account, and two more. */
const KEPT = ['sin-ho', 'phong-tho', 'tp-lai-chau', 'tam-duong']

const stays = (unit: string): boolean => !/^u-(btv|cq)-/.test(unit) || KEPT.some((slug) => unit.endsWith(`-${slug}`))

/** The trial's organisation with four of its unions: everything happens in it that happens in all of them. */
export const smallerOffice = ({ roster, units }: Office): Office =>
  officeOf(
    roster.filter(({ person }) => stays(person.posts[0]?.unit ?? '')),
    units.filter(({ id }) => stays(id)),
  )
