package org.peersupport.offer.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.peersupport.platform.Json;
import org.peersupport.platform.JsonText;
import org.postgresql.util.PGobject;

/** Keeps where an offer stood before its last step as one JSON document. */
@Converter
public class BeforeStepConverter implements AttributeConverter<BeforeStep, PGobject> {

  @Override
  public PGobject convertToDatabaseColumn(BeforeStep before) {
    return before == null ? null : JsonText.jsonb(Json.write(before));
  }

  @Override
  public BeforeStep convertToEntityAttribute(PGobject column) {
    return column == null ? null : Json.read(column.getValue(), BeforeStep.class);
  }
}
