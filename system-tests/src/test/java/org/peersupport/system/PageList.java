package org.peersupport.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The kinds of page there are, as {@code pages.yaml} lists them.
 *
 * @param accounts by what the list calls them
 * @param neverFollow addresses that lead away
 * @param kinds in the order of the file
 */
record PageList(Map<String, Account> accounts, List<String> neverFollow, List<Kind> kinds) {
  /** Who somebody is who has not signed in. */
  static final String NOBODY = "nobody";

  private static final PageList LISTED = load("/pages.yaml");

  /**
   * Somebody who can sign in.
   *
   * @param press the button they press on their own page first; empty for none
   */
  record Account(String email, String press) {}

  /**
   * One kind of page.
   *
   * @param name for reports
   * @param path with {@code {name}} for a part that varies
   * @param example an address of that kind
   * @param who the accounts that may see it; empty for everybody
   * @param chooses accounts that are led to their own page to choose for whom they act
   * @param linked whether whoever may see it comes there by links
   * @param status what it is answered with
   * @param measured whether Lighthouse can measure it
   * @param picture the name of its picture in the documentation; empty for none
   */
  record Kind(
      String name,
      String path,
      String example,
      List<String> who,
      List<String> chooses,
      boolean linked,
      int status,
      boolean measured,
      String picture,
      List<State> states) {

    boolean isPublic() {
      return who.isEmpty();
    }

    boolean isFor(String account) {
      return isPublic() || who.contains(account);
    }

    boolean matches(String visited) {
      return Pattern.compile(path.replaceAll("\\{[^/]+}", "[^/]+")).matcher(visited).matches();
    }

    /** Somebody who may see it. */
    String somebody() {
      return isPublic() ? NOBODY : who.get(0);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A page that looks otherwise than at first: how somebody gets there. */
  record State(
      Kind kind,
      String name,
      String at,
      String account,
      List<Map<String, Object>> steps,
      boolean error,
      String picture) {

    @Override
    public String toString() {
      return kind + ", " + name;
    }
  }

  /** A page of which the documentation has a picture. */
  record Shown(String picture, String title, State state) {
    @Override
    public String toString() {
      return title;
    }
  }

  static PageList listed() {
    return LISTED;
  }

  /** The first kind that a path without its query belongs to. */
  Optional<Kind> kind(String path) {
    return kinds.stream().filter(kind -> kind.matches(path)).findFirst();
  }

  List<Kind> publicKinds() {
    return kinds.stream().filter(Kind::isPublic).toList();
  }

  List<State> states() {
    return kinds.stream().flatMap(kind -> kind.states().stream()).toList();
  }

  /** What the documentation has pictures of. */
  List<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    for (Kind kind : kinds) {
      if (!kind.picture().isEmpty()) {
        State first =
            new State(kind, "", kind.example(), kind.somebody(), List.of(), false, kind.picture());
        shown.add(new Shown(kind.picture(), title(kind.name()), first));
      }
      kind.states().stream()
          .filter(state -> !state.picture().isEmpty())
          .map(state -> new Shown(state.picture(), title(state.toString()), state))
          .forEach(shown::add);
    }
    return shown;
  }

  private static String title(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Every address that nobody needs to sign in for, in every state that an address alone makes. */
  List<String> publicAddresses() {
    List<String> addresses = new ArrayList<>();
    for (Kind kind : publicKinds()) {
      addresses.add(kind.example());
      kind.states().stream()
          .filter(state -> state.steps().isEmpty() && state.account().equals(NOBODY))
          .map(State::at)
          .forEach(addresses::add);
    }
    return addresses;
  }

  /** An address of the list as it can be asked for: with the ids that this site gave. */
  static String address(Site site, String listed) {
    UnaryOperator<String> id =
        slug -> site.database().row("SELECT id FROM offer WHERE slug = ?", slug);
    return Pattern.compile("\\{offer:([a-z0-9-]+)}")
        .matcher(listed)
        .replaceAll(found -> Matcher.quoteReplacement(id.apply(found.group(1))));
  }

  private static PageList load(String resource) {
    try (InputStream in = PageList.class.getResourceAsStream(resource)) {
      Node root = new Node(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
      return new PageList(
          accounts(new Node(root.map().get("accounts"))),
          root.list("never follow").stream().map(String::valueOf).toList(),
          root.list("pages").stream().map(Node::new).map(PageList::kind).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Account> accounts(Node node) {
    Map<String, Account> accounts = new LinkedHashMap<>();
    node.map()
        .forEach(
            (name, who) -> {
              if (who instanceof Map<?, ?> pressing) {
                pressing.forEach(
                    (email, press) -> accounts.put(name, new Account("" + email, "" + press)));
              } else {
                accounts.put(name, new Account("" + who, ""));
              }
            });
    return accounts;
  }

  private static Kind kind(Node node) {
    String path = node.text("path", null);
    List<State> states = new ArrayList<>();
    Kind kind =
        new Kind(
            node.text("page", null),
            path,
            node.text("example", path),
            node.list("who").stream().map(String::valueOf).toList(),
            node.list("chooses").stream().map(String::valueOf).toList(),
            node.flag("linked", true),
            Integer.parseInt(node.text("status", "200")),
            node.flag("lighthouse", true),
            node.text("picture", ""),
            states);
    node.list("states").stream().map(Node::new).forEach(state -> states.add(state(kind, state)));
    return kind;
  }

  private static State state(Kind kind, Node node) {
    return new State(
        kind,
        node.text("state", null),
        node.text("at", kind.example()),
        node.text("as", kind.somebody()),
        node.list("do").stream().map(step -> new Node(step).map()).toList(),
        node.flag("error", false),
        node.text("picture", ""));
  }

  /** A map of the file. */
  private record Node(Object value) {
    Map<String, Object> map() {
      Map<String, Object> map = new LinkedHashMap<>();
      ((Map<?, ?>) value).forEach((name, under) -> map.put(String.valueOf(name), under));
      return map;
    }

    List<?> list(String name) {
      return map().get(name) instanceof List<?> list ? list : List.of();
    }

    String text(String name, String otherwise) {
      Object found = map().getOrDefault(name, otherwise);
      if (found == null) {
        throw new IllegalStateException("Without " + name + ": " + value);
      }
      return String.valueOf(found);
    }

    boolean flag(String name, boolean otherwise) {
      return Boolean.parseBoolean(text(name, String.valueOf(otherwise)));
    }
  }
}
