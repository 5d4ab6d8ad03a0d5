import { isDelivered } from '@kiemdiem/domain/conference/handout/delivery'
import type { Conference } from '@kiemdiem/domain/model/conference'

/** How far the papers have gone out: how many of the roll have them, and when the last one got them if all have. */
export const handedOut = ({ roll, handouts }: Pick<Conference, 'roll' | 'handouts'>) => {
  const given = roll.map((attendee) => handouts[attendee.id]).filter(isDelivered)
  const all = roll.length > 0 && given.length === roll.length
  return {
    done: given.length,
    all: roll.length,
    completeAt: all ? new Date(Math.max(...given.map((handout) => handout.at.getTime()))) : null,
  }
}
