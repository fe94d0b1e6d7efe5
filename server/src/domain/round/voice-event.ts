import type { RecordingEnd, RecordingId } from '@dayseven/contracts/vocabulary';

/** How the candidate thinks aloud in a round whose answers are not recorded: by how loud it is; its sound only on request. */
export type VoiceEvent =
  | { readonly type: 'voice-begun'; readonly v: 1; readonly recordingId: RecordingId; readonly keepsSound: boolean }
  /** `ms` and `bytes` as the server measured them. */
  | { readonly type: 'voice-ended'; readonly v: 1; readonly recordingId: RecordingId; readonly because: RecordingEnd; readonly ms: number; readonly bytes: number }
  /** Sound and loudness are gone for good. */
  | { readonly type: 'voice-deleted'; readonly v: 1; readonly recordingId: RecordingId };
