import { Dialog } from '../../../components/message/dialog.tsx'
import { useLeaving } from '../../../lib/kept/leave-guard.ts'
import { appWords } from '../../vi.ts'

/** Asked when somebody goes to another page while this one holds something unsaved. */
export const LeaveQuestion = () => {
  const leaving = useLeaving()
  return (
    <Dialog
      open={leaving !== null}
      onClose={() => leaving?.stay()}
      title={appWords.leavePageTitle}
      consequence={appWords.leavePageText}
      cancelLabel={appWords.leavePageStay}
      action={{ label: appWords.leavePageGo, onClick: () => leaving?.go() }}
    />
  )
}
