package org.peersupport.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What somebody had typed when their session had ended or the database was away: kept for the page
 * it was typed on, and given back once, only to the same person.
 *
 * @param page the page, with the record it shows: one offer's words never land in another's form
 * @param personId who typed, as the form itself says
 * @param fields the form's fields by name
 */
public record KeptWords(String page, String personId, Map<String, String[]> fields)
    implements Serializable {

  /** The form's hidden field that names who is typing. */
  public static final String TYPED_BY = "typed-by";

  /** The form's hidden field that names the page, with the record it shows. */
  public static final String TYPED_AT = "typed-at";

  /** Request attribute: what was sent could not be saved and is kept; its value is the page. */
  public static final String UNSAVED = "org.peersupport.web.signin.unsaved";

  private static final String KEY = "org.peersupport.web.signin.words";

  private static final Pattern PERSON =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Longest form kept, in characters; a session is no store for more. */
  private static final int MAX_CHARACTERS = 100_000;

  /** Keeps what a form sent, unless another site sent it or it is too much; says whether it did. */
  static boolean keep(HttpServletRequest request, String page) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    Map<String, String[]> fields = new HashMap<>();
    int characters = 0;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      if (!field.getKey().startsWith("jakarta.faces.")) {
        fields.put(field.getKey(), field.getValue().clone());
        for (String value : field.getValue()) {
          characters += value.length();
        }
      }
    }
    String typedBy = request.getParameter(TYPED_BY);
    boolean kept =
        typedBy != null && PERSON.matcher(typedBy).matches() && characters <= MAX_CHARACTERS;
    if (kept) {
      request.getSession().setAttribute(KEY, new KeptWords(page, typedBy, fields));
    }
    return kept;
  }

  /**
   * Where to come back to: the page the form says it stands on, if it is the one it was sent to.
   */
  static String target(HttpServletRequest request, String path) {
    String typedAt = Target.safe(request.getParameter(TYPED_AT), path);
    return typedAt.equals(path) || typedAt.startsWith(path + "?") ? typedAt : path;
  }

  /** Hands over what this person typed on this page, and forgets it. */
  public static Optional<KeptWords> take(HttpSession session, String page, UUID personId) {
    KeptWords words = (KeptWords) session.getAttribute(KEY);
    if (words == null || !words.page.equals(page)) {
      return Optional.empty();
    }
    session.removeAttribute(KEY);
    return words.personId.equals(personId.toString()) ? Optional.of(words) : Optional.empty();
  }

  /** What stood in a field; empty when it was not sent. */
  public String text(String field) {
    String[] values = fields.get(field);
    return values == null || values.length == 0 ? "" : values[0];
  }

  /** What was chosen in a field. */
  public String[] all(String field) {
    return fields.getOrDefault(field, new String[0]).clone();
  }
}
