package org.peersupport.web.platform;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a hash of the content into the address of every script and style sheet that Faces and
 * PrimeFaces bring, and lets browsers keep for ever what was asked for by the right one. Their own
 * version in the address is the library's, and says nothing of a resource that we changed.
 */
public class HashedResources extends ResourceHandlerWrapper {

  static final String HASH = "h";

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String FOR_A_MINUTE = "public, max-age=60";

  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  public HashedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  /** What is not there gets the site's error page, not an empty answer. */
  @Override
  public void handleResourceRequest(FacesContext context) throws IOException {
    super.handleResourceRequest(context);
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND && !response.isCommitted()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  public Resource createResource(String name) {
    return hashed(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return hashed(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return hashed(super.createResource(name, library, contentType));
  }

  private Resource hashed(Resource resource) {
    return resource == null || resource instanceof Hashed ? resource : new Hashed(resource);
  }

  /** The address with the hash. */
  static String withHash(String address, String hash) {
    return address + (address.contains("?") ? "&" : "?") + HASH + "=" + hash;
  }

  /** How long a browser may keep content of this hash that was asked for by the other one. */
  static String keep(String hash, String asked) {
    return hash.equals(asked) ? FOR_EVER : FOR_A_MINUTE;
  }

  private final class Hashed extends ResourceWrapper {

    Hashed(Resource resource) {
      super(resource);
    }

    @Override
    public String getRequestPath() {
      return withHash(super.getRequestPath(), hash());
    }

    @Override
    public Map<String, String> getResponseHeaders() {
      Map<String, String> headers = new LinkedHashMap<>(super.getResponseHeaders());
      FacesContext context = FacesContext.getCurrentInstance();
      if (context.getApplication().getResourceHandler().isResourceRequest(context)) {
        String asked = context.getExternalContext().getRequestParameterMap().get(HASH);
        headers.remove("Expires");
        headers.put("Cache-Control", keep(hash(), asked));
        headers.put("Vary", "Accept-Encoding");
      }
      return headers;
    }

    private String hash() {
      String key = getLibraryName() + "/" + getResourceName();
      String known = hashes.get(key);
      if (known == null) {
        // Not computed inside the map: a style sheet's content names other resources.
        known = read();
        hashes.putIfAbsent(key, known);
      }
      return known;
    }

    private String read() {
      try (InputStream content = getInputStream()) {
        return Hashes.of(content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
