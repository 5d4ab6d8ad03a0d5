// What is deployed: every exported name is a function. Options first, because they bind what is defined after them.
import './options.ts'

// biome-ignore-start lint/performance/noBarrelFile: the deployment reads its functions from one module
export { acceptInvitation } from './accounts/accept-invitation.ts'
export { issueInvitation } from './accounts/issue-invitation.ts'
export { resolveSignIn } from './accounts/resolve-sign-in.ts'
export { setRoles } from './accounts/set-roles.ts'
export { acknowledgePapers } from './conferences/acknowledge-papers.ts'
export { closeBallot } from './conferences/ballot/close-ballot.ts'
export { onBallotCreated } from './conferences/ballot/on-ballot-created.ts'
export { openBallot } from './conferences/ballot/open-ballot.ts'
export { distributePapers } from './conferences/distribute-papers.ts'
export { sendMail } from './mail/send-mail.ts'
export { sweepMail } from './mail/sweep-mail.ts'
export { completePaper } from './papers/complete-paper.ts'
export { onRevisionCreated } from './papers/on-revision-created.ts'
export { returnPaper } from './papers/return-paper.ts'
export { suggestIssue } from './papers/suggest-issue.ts'
export { sweepSeals } from './papers/sweep-seals.ts'
export { recountProgress } from './progress/recount-progress.ts'
// biome-ignore-end lint/performance/noBarrelFile: the deployment reads its functions from one module
