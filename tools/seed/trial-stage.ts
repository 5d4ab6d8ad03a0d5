import { Refusal } from '../refusal.ts'

/** Where the trial begins: in mid-course, where the organisers appraise what units have proposed, or where that is decided on. */
const TRIAL_STAGES = ['course', 'appraisal', 'decision'] as const
export type TrialStage = (typeof TRIAL_STAGES)[number]

/** What `--at` asks for. */
export const trialStageIn = (args: readonly string[]): TrialStage => {
  const at = args.indexOf('--at')
  if (at === -1) return 'course'
  const stage = TRIAL_STAGES.find((each) => each === args[at + 1])
  if (stage) return stage
  throw new Refusal(`The trial can be started --at ${TRIAL_STAGES.join(' or --at ')}.`)
}
