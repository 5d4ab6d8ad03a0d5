import { Refusal } from '../refusal.ts'

/**
 * Where the trial begins: in mid-course; where the organisers appraise what units have proposed; where that is decided on; where what was
 * decided is to be told; where petitions and plans of mending wait; where the report, and where the dossiers are to be made.
 */
export const TRIAL_STAGES = ['course', 'appraisal', 'decision', 'notice', 'remediation', 'report', 'archive'] as const
export type TrialStage = (typeof TRIAL_STAGES)[number]

/** Whether the people themselves have played on from the decision, through rules and functions. */
export const isPlayedOn = (stage: TrialStage): boolean => TRIAL_STAGES.indexOf(stage) > TRIAL_STAGES.indexOf('decision')

/** What `--at` asks for. */
export const trialStageIn = (args: readonly string[]): TrialStage => {
  const at = args.indexOf('--at')
  if (at === -1) return 'course'
  const stage = TRIAL_STAGES.find((each) => each === args[at + 1])
  if (stage) return stage
  throw new Refusal(`The trial can be started --at ${TRIAL_STAGES.join(' or --at ')}.`)
}
