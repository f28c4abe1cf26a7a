package org.peersupport.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Keeps keys in uuid columns that may be empty: the provider's own handling (EclipseLink 4.0.7)
 * fails with a NullPointerException when it reads an empty one.
 */
@Converter
public class NullableUuid implements AttributeConverter<UUID, UUID> {

  @Override
  public UUID convertToDatabaseColumn(UUID key) {
    return key;
  }

  @Override
  public UUID convertToEntityAttribute(UUID column) {
    return column;
  }
}
