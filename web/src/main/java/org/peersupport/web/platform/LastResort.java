package org.peersupport.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that is shown when not even the error page can be: plain, with the crisis numbers. */
@ApplicationScoped
public class LastResort {

  private static final Pattern KEY = Pattern.compile("\\{([a-z.A-Z0-9]+)\\}");

  private ServletContext context;

  LastResort() {}

  @Inject
  LastResort(ServletContext context) {
    this.context = context;
  }

  void write(HttpServletResponse response, String reference) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setContentType("text/html;charset=UTF-8");
    try (InputStream in = context.getResourceAsStream("/WEB-INF/errors/last-resort.html")) {
      String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      response.getWriter().write(fill(page, reference));
    }
  }

  /** Puts the site's words where their keys stand in braces. */
  static String fill(String page, String reference) {
    ResourceBundle words = ResourceBundle.getBundle(Words.SITE, Locale.UK);
    Matcher keys = KEY.matcher(page);
    return keys.replaceAll(
        key ->
            Matcher.quoteReplacement(
                key.group(1).equals("reference") ? reference : words.getString(key.group(1))));
  }
}
