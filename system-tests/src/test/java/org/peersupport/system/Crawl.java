package org.peersupport.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peersupport.system.PageList.Kind;

/**
 * Follows every link of the site that somebody meets, breadth first, and looks at what it comes to.
 * Of pages that differ only in what they are about it takes some: those with other parameters
 * first.
 */
final class Crawl {
  private static final int EXAMPLES = 4;
  private static final int OF_ONE_KIND = 8;
  private static final int WITH_THE_SAME_PARAMETERS = 2;

  /** A public page is gone through by nobody; who has signed in need only come through it. */
  private static final int COMING_THROUGH = 2;

  private static final Set<String> LOOKED_AT_CLOSELY = new HashSet<>();
  private static final Set<String> LOOKED_AT = new HashSet<>();

  private final Page page;
  private final Visitors visitors;
  private final String account;
  private final PageList list = PageList.listed();
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Map<String, String> cameFrom = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> met = new TreeSet<>();
  private final Map<String, Set<String>> faults = new LinkedHashMap<>();

  Crawl(Page page, Visitors visitors, String account) {
    this.page = page;
    this.visitors = visitors;
    this.account = account;
  }

  /** Walks from an address until there is nothing new, and says what is wrong. */
  List<String> from(String start) {
    found(start, "the start");
    while (!ahead.isEmpty()) {
      visit(ahead.remove());
    }
    list.kinds().stream()
        .filter(kind -> kind.linked() && kind.isFor(account) && !met.contains(kind.name()))
        .forEach(kind -> fault("nowhere", "“%s” is never met".formatted(kind)));
    return faults.entrySet().stream()
        .map(
            fault ->
                "%s%n    for %s on %d pages: %s"
                    .formatted(
                        fault.getKey(),
                        account,
                        fault.getValue().size(),
                        fault.getValue().stream().limit(EXAMPLES).toList()))
        .toList();
  }

  private void found(String address, String where) {
    if (cameFrom.putIfAbsent(address, where) == null) {
      ahead.add(address);
    }
  }

  private void visit(String address) {
    String path = URI.create(address).getPath();
    if (list.neverFollow().contains(path)) {
      return;
    }
    Kind kind = list.kind(path).orElse(null);
    if (kind == null) {
      fault(address, "a page that pages.yaml was not told about");
    } else if (!kind.isFor(account)) {
      fault(address, "“%s” is not for %s".formatted(kind, account));
    } else if (wanted(kind, address)) {
      look(kind, address);
    }
  }

  private boolean wanted(Kind kind, String address) {
    String query = URI.create(address).getQuery();
    String parameters =
        query == null
            ? ""
            : Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=")[0])
                .sorted()
                .distinct()
                .collect(Collectors.joining("&"));
    return taken.merge(kind.name(), 1, Integer::sum)
            <= (kind.isPublic() && isSignedIn() ? COMING_THROUGH : OF_ONE_KIND)
        && taken.merge(kind.name() + "?" + parameters, 1, Integer::sum) <= WITH_THE_SAME_PARAMETERS;
  }

  private void look(Kind kind, String address) {
    int complaints = visitors.complaints().size();
    Response response = page.navigate(address);
    if (response.status() != kind.status()) {
      fault(address, "is answered with " + response.status());
      return;
    }
    String landed = URI.create(page.url()).getPath();
    if (!kind.matches(landed)) {
      fault(address, "leads to " + landed);
      return;
    }
    Look look = new Look(page).briefly();
    look.links().forEach(link -> found(link, address));
    boolean firstForThem = met.add(kind.name());
    if (LOOKED_AT_CLOSELY.add(kind.name())) {
      look.closely();
    } else if (firstForThem && LOOKED_AT.add(kind.name() + " for " + view(kind))) {
      look.withAxe();
    }
    if (kind.isPublic() && !isSignedIn()) {
      look.withoutFramework();
      if (!page.context().cookies().isEmpty()) {
        fault(address, "sets a cookie");
      }
    }
    look.faults().forEach(what -> fault(address, what));
    title(kind, address);
    visitors.complaints().stream()
        .skip(complaints)
        .forEach(said -> fault(address, "the browser says: " + said));
  }

  /** A public page is the same for all who have signed in, but for their name. */
  private String view(Kind kind) {
    return kind.isPublic() && isSignedIn() ? "somebody" : account;
  }

  private boolean isSignedIn() {
    return !account.equals(PageList.NOBODY);
  }

  /** Says what the page is about first and then whose it is; no other kind is called the same. */
  private void title(Kind kind, String address) {
    String title = page.title();
    if (!title.matches("\\S.+ – \\S.+")) {
      fault(address, "is called “%s”".formatted(title));
    }
    String same = titles.putIfAbsent(title, kind.name());
    if (same != null && !same.equals(kind.name())) {
      fault(address, "is called “%s” as “%s” is".formatted(title, same));
    }
  }

  private void fault(String address, String what) {
    String from = cameFrom.get(address);
    faults
        .computeIfAbsent(what, same -> new LinkedHashSet<>())
        .add(from == null ? address : address + " from " + from);
  }
}
