package org.peersupport.web.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** {@code /robots.txt}: search engines may read what everybody may, and keep out of the rest. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (InputStream in = RobotsServlet.class.getResourceAsStream("robots.txt")) {
      byte[] rules = in.readAllBytes();
      response.setContentType("text/plain;charset=UTF-8");
      response.setHeader("Cache-Control", "public, max-age=86400");
      response.setContentLength(rules.length);
      response.getOutputStream().write(rules);
    }
  }
}
