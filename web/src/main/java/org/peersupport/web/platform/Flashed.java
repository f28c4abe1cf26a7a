package org.peersupport.web.platform;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Messages that survive the redirect after a form was sent; {@code psf:messages} shows them. */
public final class Flashed {

  private Flashed() {}

  /** Says that something was done, in the words of a message key. */
  public static void message(String key, Object... arguments) {
    FacesContext context = FacesContext.getCurrentInstance();
    String text = CDI.current().select(Words.class).get().message(key, arguments);
    context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    context.getExternalContext().getFlash().setKeepMessages(true);
  }

  /** Keeps a word for the page after the redirect. */
  public static void keep(String name, String word) {
    FacesContext.getCurrentInstance().getExternalContext().getFlash().put(name, word);
  }

  /** The word that the page before kept; empty when there is none. */
  public static String take(String name) {
    Object word = FacesContext.getCurrentInstance().getExternalContext().getFlash().get(name);
    return word == null ? "" : word.toString();
  }
}
