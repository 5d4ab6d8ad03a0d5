import { conferenceTaskTitle } from '@kiemdiem/domain/progress/tasks/task-title'

/** Words of the home page about conferences. */
export const conferenceWords = {
  title: conferenceTaskTitle,
  place: (time: string, day: string, place: string) => `${time}, ${day} · ${place}`,
}
