package org.peersupport.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What comes over the wire for one page, as the browser's network counts it: heads and bodies. */
final class Wire {
  /**
   * One answer.
   *
   * @param kind document, stylesheet, font, script, image, …
   * @param bytes as they were transferred, compressed
   * @param headers of the answer, names in lower case
   */
  record Sent(String url, String kind, long bytes, Map<String, String> headers) {}

  private final Map<String, JsonObject> answers = new HashMap<>();
  private final List<Sent> sent = new ArrayList<>();

  private Wire() {}

  /** Opens an address in a browser that has nothing of the site yet. */
  static List<Sent> firstVisit(Page page, String address) {
    Wire wire = new Wire();
    CDPSession session = page.context().newCDPSession(page);
    session.on("Network.responseReceived", wire::answered);
    session.on("Network.loadingFinished", wire::finished);
    session.send("Network.enable");
    session.send("Network.clearBrowserCache");
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    session.detach();
    return List.copyOf(wire.sent);
  }

  /** The weight of those of a kind, in bytes; all of them without a kind. */
  static long weight(List<Sent> sent, String kind) {
    return sent.stream()
        .filter(one -> kind.isEmpty() || one.kind().equals(kind))
        .mapToLong(Sent::bytes)
        .sum();
  }

  private void answered(JsonObject event) {
    answers.put(event.get("requestId").getAsString(), event);
  }

  private void finished(JsonObject event) {
    JsonObject answer = answers.get(event.get("requestId").getAsString());
    if (answer == null) {
      return;
    }
    JsonObject response = answer.getAsJsonObject("response");
    if (response.get("url").getAsString().startsWith("data:")) {
      return; // The browser's own pictures, as on a box for a time: they come over no wire.
    }
    Map<String, String> headers = new HashMap<>();
    response
        .getAsJsonObject("headers")
        .entrySet()
        .forEach(
            header ->
                headers.put(
                    header.getKey().toLowerCase(Locale.ROOT), header.getValue().getAsString()));
    sent.add(
        new Sent(
            response.get("url").getAsString(),
            answer.get("type").getAsString().toLowerCase(Locale.ROOT),
            event.get("encodedDataLength").getAsLong(),
            headers));
  }
}
