package org.peersupport.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.peersupport.web.platform.Assets.Asset;

/**
 * Sends the site's style sheets, scripts, fonts and pictures, zipped where that saves bytes and the
 * browser takes it.
 */
public class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String info = request.getPathInfo();
    Optional<Asset> found = info == null ? Optional.empty() : assets.find(info.substring(1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Asset asset = found.get();
    boolean current = asset.version().equals(request.getParameter("v"));
    response.setHeader(
        "Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=60");
    response.setHeader("Vary", "Accept-Encoding");
    response.setContentType(asset.type());
    String encodings = request.getHeader("Accept-Encoding");
    boolean zipped = asset.zipped().isPresent() && encodings != null && encodings.contains("gzip");
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] bytes = zipped ? asset.zipped().get() : asset.content();
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
