package org.peersupport.finder.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.peersupport.offer.WeeklySlot;

/** Weekly times as the read model keeps them: JSON. */
final class Slots {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private Slots() {}

  static String toJson(List<WeeklySlot> slots) {
    try {
      return JSON.writeValueAsString(slots);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<WeeklySlot> fromJson(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<WeeklySlot>>() {});
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("finder_offer.slots: " + json, unreadable);
    }
  }
}
