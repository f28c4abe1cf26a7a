package org.peersupport.offer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How to reach an offer. All of it is public.
 *
 * @param phone to call
 * @param text to send a text message to
 * @param email to write to
 * @param website an http or https address
 */
public record Contact(
    @Size(max = 30) @Pattern(regexp = Contact.PHONE, message = "{offer.phone.shape}") String phone,
    @Size(max = 30) @Pattern(regexp = Contact.PHONE, message = "{offer.phone.shape}") String text,
    @Size(max = 200) @Pattern(regexp = Contact.EMAIL, message = "{offer.email.shape}") String email,
    @Size(max = 300) @Pattern(regexp = Contact.WEB, message = "{offer.website.shape}")
        String website) {

  static final String PHONE = "^$|^\\+?[0-9][0-9 ]{2,28}$";
  static final String EMAIL = "^$|^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$";
  static final String WEB = "^$|^https?://[^\\s/\"'<>]+\\.[^\\s\"'<>]+$";

  public static final Contact NONE = new Contact("", "", "", "");

  public Contact {
    phone = Text.orEmpty(phone);
    text = Text.orEmpty(text);
    email = Text.orEmpty(email);
    website = Text.orEmpty(website);
  }
}
