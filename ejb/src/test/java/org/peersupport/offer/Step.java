package org.peersupport.offer;

import java.util.UUID;
import org.peersupport.platform.Slugs;

/** Every step an offer can take, each with what it needs beside the offer. */
enum Step {
  SAVE,
  SUBMIT,
  SEND_BACK,
  PUBLISH,
  PAUSE,
  RESUME,
  ARCHIVE,
  RESTORE,
  UNDO;

  /** Takes the step with the version that was seen. */
  void take(OfferService offers, OfferDetail seen) {
    UUID id = seen.id();
    OfferStep step = new OfferStep(id, seen.version());
    switch (this) {
      case SAVE -> offers.save(new SaveOffer(id, seen.version(), anew(seen)));
      case SUBMIT -> offers.submit(step);
      case SEND_BACK -> offers.sendBack(new SendBackOffer(id, seen.version(), "Say more."));
      case PUBLISH -> offers.publish(step);
      case PAUSE -> offers.pause(new PauseOffer(id, seen.version(), "A holiday."));
      case RESUME -> offers.resume(step);
      case ARCHIVE -> offers.archive(step);
      case RESTORE -> offers.restore(step);
      case UNDO -> offers.undo(step);
    }
  }

  private static OfferContent anew(OfferDetail seen) {
    return Drafts.named(seen.content().name())
        .summary("Saved after version " + seen.version() + " of " + Slugs.of(seen.slug()))
        .content();
  }
}
