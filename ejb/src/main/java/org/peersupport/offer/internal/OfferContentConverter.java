package org.peersupport.offer.internal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.peersupport.offer.OfferContent;
import org.peersupport.platform.Json;
import org.peersupport.platform.JsonText;
import org.postgresql.util.PGobject;

/** Keeps an offer's content as one JSON document. */
@Converter
public class OfferContentConverter implements AttributeConverter<OfferContent, PGobject> {

  @Override
  public PGobject convertToDatabaseColumn(OfferContent content) {
    return content == null ? null : JsonText.jsonb(Json.write(content));
  }

  @Override
  public OfferContent convertToEntityAttribute(PGobject column) {
    return column == null ? null : Json.read(column.getValue(), OfferContent.class);
  }
}
