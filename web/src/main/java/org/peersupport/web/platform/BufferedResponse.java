package org.peersupport.web.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds a page back until it is complete, so that it can be hashed, or given up for an error. */
class BufferedResponse extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream content = new ByteArrayOutputStream(16_384);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(content, StandardCharsets.UTF_8));
  private boolean handedOver;

  BufferedResponse(HttpServletResponse response) {
    super(response);
  }

  /** Whether the container answers, with an error page or a redirection, in place of the page. */
  boolean isHandedOver() {
    return handedOver;
  }

  byte[] bytes() {
    writer.flush();
    return content.toByteArray();
  }

  @Override
  public void sendError(int status) throws IOException {
    handedOver = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    handedOver = true;
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    handedOver = true;
    super.sendRedirect(location);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Sink();
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    content.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    // Set when the page is complete.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Set when the page is complete.
  }

  private final class Sink extends ServletOutputStream {
    @Override
    public void write(int b) {
      content.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      content.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
