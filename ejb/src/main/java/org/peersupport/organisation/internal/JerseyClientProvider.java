package org.peersupport.organisation.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.WebTarget;
import jakarta.ws.rs.ext.ContextResolver;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.client.proxy.WebResourceFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.keycloak.admin.client.spi.ResteasyClientProvider;

/**
 * Lets the identity provider's administration client work on the server's own Jersey. The RESTEasy
 * it would bring along breaks the server's JAX-RS, administration included.
 */
public class JerseyClientProvider implements ResteasyClientProvider {

  private static final int CONNECT_SECONDS = 5;
  private static final int READ_SECONDS = 20;

  @Override
  public Client newRestEasyClient(
      Object customJackson, SSLContext sslContext, boolean disableTrustManager) {
    ClientConfig config =
        new ClientConfig()
            .property(ClientProperties.SUPPRESS_HTTP_COMPLIANCE_VALIDATION, true)
            .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
            .register(JacksonFeature.withoutExceptionMappers())
            .register(new LenientJackson());
    JerseyClientBuilder builder = new JerseyClientBuilder();
    builder.withConfig(config);
    builder.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS);
    builder.readTimeout(READ_SECONDS, TimeUnit.SECONDS);
    if (sslContext != null) {
      builder.sslContext(sslContext);
    }
    return builder.build();
  }

  @Override
  public <R> R targetProxy(WebTarget target, Class<R> type) {
    return WebResourceFactory.newResource(type, target);
  }

  /** Reads what a newer server sends, and leaves out what we leave empty. */
  private static final class LenientJackson implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
