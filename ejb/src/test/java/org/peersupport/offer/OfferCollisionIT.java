package org.peersupport.offer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.peersupport.platform.CollisionException;
import org.peersupport.platform.CurrentActor;

/** Several people at one offer at the same moment. */
@ArquillianTest
class OfferCollisionIT extends OnOffers {

  private static final int ROUNDS = 10;
  private static final String DONE = "done";

  @Resource private ManagedExecutorService executor;
  @Inject private CurrentActor currentActor;

  @Test
  void ofTwoWhoSaveAtTheSameMomentExactlyOneWins() throws Exception {
    UUID offer = draft();
    for (int round = 0; round < ROUNDS; round++) {
      OfferDetail seen = detail(offer);
      List<String> outcomes =
          atOnce(
              number ->
                  offers.save(
                      new SaveOffer(
                          offer,
                          seen.version(),
                          Drafts.named("Offer " + word).summary("By " + number).content())));
      assertThat(outcomes).containsExactlyInAnyOrder(DONE, CollisionException.class.getName());
      assertThat(detail(offer).version()).isEqualTo(seen.version() + 1);
      assertThat(detail(offer).content().summary()).isEqualTo("By " + outcomes.indexOf(DONE));
    }
    assertThat(tables.count("audit_entry where record_id = ? and action = 'offer.save'", offer))
        .isEqualTo(ROUNDS);
  }

  @Test
  void ofTwoWhoPublishAtTheSameMomentExactlyOneWins() throws Exception {
    UUID offer = draft();
    for (int round = 0; round < ROUNDS; round++) {
      take(Step.SAVE, offer);
      OfferStep step = new OfferStep(offer, detail(offer).version());
      assertThat(atOnce(number -> offers.publish(step)))
          .containsExactlyInAnyOrder(DONE, CollisionException.class.getName());
    }
    assertThat(tables.count("offer_version where offer_id = ?", offer)).isEqualTo(ROUNDS);
    assertThat(detail(offer).publishedVersion()).contains(ROUNDS);
  }

  /** What came of two leads doing it at once: {@link #DONE} or the exception's class. */
  private List<String> atOnce(IntConsumer work) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    List<Future<String>> both = new ArrayList<>();
    for (int number = 0; number < 2; number++) {
      int own = number;
      Callable<String> call = () -> inOwnRequest(barrier, () -> work.accept(own));
      both.add(executor.submit(call));
    }
    List<String> outcomes = new ArrayList<>();
    for (Future<String> one : both) {
      outcomes.add(one.get(30, TimeUnit.SECONDS));
    }
    return outcomes;
  }

  private String inOwnRequest(CyclicBarrier barrier, Runnable work) throws Exception {
    RequestContextController request = CDI.current().select(RequestContextController.class).get();
    boolean activated = request.activate();
    try {
      currentActor.set(partner.lead());
      barrier.await(30, TimeUnit.SECONDS);
      work.run();
      return DONE;
    } catch (RuntimeException refusal) {
      return refusal.getClass().getName();
    } finally {
      if (activated) {
        request.deactivate();
      }
    }
  }
}
