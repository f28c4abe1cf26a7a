package org.peersupport.web.finder;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The address of a search. */
public final class FindLink {

  /** The search that asks for nothing and finds everything. */
  static final FindLink ALL = new FindLink(Map.of());

  private final Map<String, List<String>> values;

  FindLink(Map<String, List<String>> values) {
    this.values = new LinkedHashMap<>(values);
  }

  /** The same search with this parameter set to these values, from the first page. */
  FindLink with(String name, String... wanted) {
    FindLink changed = new FindLink(values);
    changed.values.put(name, List.of(wanted));
    return changed;
  }

  /** The same search without these parameters, from the first page. */
  FindLink without(String... names) {
    FindLink changed = new FindLink(values);
    changed.values.keySet().removeAll(Set.of(names));
    return changed;
  }

  /** The same search without this one value, from the first page. */
  FindLink withoutValue(String name, String value) {
    List<String> rest =
        values.getOrDefault(name, List.of()).stream().filter(v -> !v.equals(value)).toList();
    return rest.isEmpty() ? without(name) : with(name, rest.toArray(String[]::new));
  }

  /** The address of the first page. */
  String href() {
    return href(1);
  }

  /** The address of a page, from 1. */
  String href(int page) {
    List<String> pairs = new ArrayList<>();
    values.forEach((name, all) -> all.forEach(value -> pairs.add(pair(name, value))));
    if (page > 1) {
      pairs.add(pair("page", Integer.toString(page)));
    }
    return pairs.isEmpty() ? "/find" : "/find?" + String.join("&", pairs);
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
