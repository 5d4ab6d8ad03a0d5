import type { Progress } from '@kiemdiem/domain/progress/fold-boards'

/** Reviews that still owe a stage, by "track.stage": what tells a met date of the plan from a missed one. */
export const openAt = (progress: Progress) => (key: string) => {
  let open = 0
  for (const unit of progress.units)
    for (const [stage, tally] of Object.entries(unit.stages))
      if (`${unit.track}.${stage}` === key) open += tally.total - tally.done
  return open
}
