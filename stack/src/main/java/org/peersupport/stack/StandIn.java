package org.peersupport.stack;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers on the application's port while the application does not: with one page that has the
 * crisis numbers. It holds the port from the moment it is {@link #open() opened} and gives it back
 * when {@link #close()} returns; Payara Server does not listen there before it is told to, so the
 * two never want the port at the same time.
 */
final class StandIn implements AutoCloseable {
  static final String RETRY_SECONDS = "10";

  private static final int UNAVAILABLE = 503;
  private static final int THREADS = 4;

  static {
    // Seconds. Whoever sends slowly is not to keep the page from others.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxRspTime", "30");
  }

  private final int port;
  private final Supplier<byte[]> page;
  private HttpServer server;
  private ExecutorService threads;

  /**
   * Not open yet.
   *
   * @param page the document, asked for at each opening; empty where there is none
   */
  StandIn(int port, Supplier<byte[]> page) {
    this.port = port;
    this.page = page;
  }

  /**
   * Takes the port and answers; does nothing when it does so already.
   *
   * @throws StackException when something else listens on the port, in the words of {@link Ports}
   */
  synchronized void open() {
    if (server != null) {
      return;
    }
    byte[] document = page.get();
    HttpServer opened;
    try {
      opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw Ports.inUse(port, "the application", "--http-port");
    }
    threads =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "psf-stand-in");
              thread.setDaemon(true);
              return thread;
            });
    opened.setExecutor(threads);
    opened.createContext("/", exchange -> answer(exchange, document));
    opened.start();
    server = opened;
  }

  /** Gives the port back before it returns; does nothing when it is not open. */
  @Override
  public synchronized void close() {
    if (server != null) {
      server.stop(0);
      threads.shutdownNow();
      server = null;
    }
  }

  private static void answer(HttpExchange exchange, byte[] document) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Retry-After", RETRY_SECONDS);
      headers.set("Cache-Control", "no-store");
      headers.set("Content-Type", "text/html;charset=UTF-8");
      headers.set("Content-Security-Policy", "frame-ancestors 'none'");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Referrer-Policy", "no-referrer");
      // The next request is perhaps already for the application.
      headers.set("Connection", "close");
      boolean body = document.length > 0 && !exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(UNAVAILABLE, body ? document.length : -1);
      if (body) {
        exchange.getResponseBody().write(document);
      }
    }
  }
}
