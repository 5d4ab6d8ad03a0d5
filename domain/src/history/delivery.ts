import type { Mail } from '../model/mail.ts'
import type { DeliveryState } from './entry.ts'

/** How far a mail has come, and since when; null for one that was not needed any more. */
export const deliveryOf = (
  mail: Pick<Mail, 'state' | 'result' | 'sentAt' | 'createdAt' | 'digest'>,
): { state: DeliveryState; at: Date } | null => {
  switch (mail.state) {
    case 'sent':
      return { state: 'sent', at: mail.sentAt ?? mail.createdAt }
    case 'digested':
      return { state: 'sent', at: mail.digest?.at ?? mail.createdAt }
    case 'queued':
    case 'sending':
      return { state: 'waiting', at: mail.createdAt }
    case 'gathered':
      return { state: 'morning', at: mail.createdAt }
    case 'bounced':
    case 'failed':
      return { state: 'failed', at: mail.createdAt }
    case 'cancelled':
      return mail.result === 'personInactive' ? { state: 'failed', at: mail.createdAt } : null
  }
}
