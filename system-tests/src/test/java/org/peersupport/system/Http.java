package org.peersupport.system;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;

/** Requests with a visitor's cookies and without a page. */
final class Http {
  private Http() {}

  /** The answer itself, even where it leads elsewhere. */
  static APIResponse get(Page visitor, String path) {
    return get(visitor, path, "Accept", "text/html");
  }

  static APIResponse get(Page visitor, String path, String header, String value) {
    return visitor
        .request()
        .get(path, RequestOptions.create().setMaxRedirects(0).setHeader(header, value));
  }
}
