package org.peersupport.offer;

/**
 * A step that can be taken back as long as nothing else has changed the offer. Publishing is not
 * among them: what people may have read cannot be unread; it can be paused.
 */
public enum UndoableStep {
  /** Handing in: it is a draft again. */
  SUBMIT,
  /** Sending back: it waits for a lead again, and the comment is gone. */
  SEND_BACK,
  /** Pausing: it is found again. */
  PAUSE,
  /** Showing again: it rests again, with the same reason. */
  RESUME,
  /** Archiving: it stands where it stood, for the public as well. */
  ARCHIVE,
  /** Bringing back: it is archived again. */
  RESTORE
}
