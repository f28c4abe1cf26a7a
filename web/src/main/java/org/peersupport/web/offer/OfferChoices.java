package org.peersupport.web.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.peersupport.offer.Access;
import org.peersupport.offer.Audience;
import org.peersupport.offer.Form;
import org.peersupport.offer.Help;
import org.peersupport.offer.Joining;
import org.peersupport.offer.Room;
import org.peersupport.offer.Structure;
import org.peersupport.offer.Transition;
import org.peersupport.offer.Way;
import org.peersupport.web.platform.Words;

/** What can be chosen in an offer's form, in words. */
@Named("offerChoices")
@ApplicationScoped
public class OfferChoices {

  private static final Map<String, Class<? extends Enum<?>>> TYPES =
      Map.of(
          "helps", Help.class,
          "form", Form.class,
          "structure", Structure.class,
          "ways", Way.class,
          "audiences", Audience.class,
          "transitions", Transition.class,
          "access", Access.class,
          "joining", Joining.class,
          "room", Room.class,
          "day", DayOfWeek.class);

  /** Languages most spoken in Britain (census of 2021), and British Sign Language. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "cy", "bfi", "pl", "ro", "pa", "ur", "pt", "es", "ar", "bn", "gu", "it", "ta", "fr",
          "lt", "tr", "zh", "fa", "so", "uk", "ti", "yo");

  @Inject private Words words;

  /** The choices of the field with this name. */
  public List<SelectItem> of(String name) {
    if (name.equals("languages")) {
      return LANGUAGES.stream()
          .map(code -> new SelectItem(code, words.language(code)))
          .sorted(Comparator.comparing(SelectItem::getLabel))
          .toList();
    }
    return Arrays.stream(TYPES.get(name).getEnumConstants())
        .map(choice -> new SelectItem(choice.name(), words.label(choice)))
        .toList();
  }
}
