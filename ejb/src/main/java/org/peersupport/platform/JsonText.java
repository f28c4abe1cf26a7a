package org.peersupport.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** Keeps text that is already JSON in a jsonb column. */
@Converter
public class JsonText implements AttributeConverter<String, PGobject> {

  @Override
  public PGobject convertToDatabaseColumn(String json) {
    return json == null ? null : jsonb(json);
  }

  @Override
  public String convertToEntityAttribute(PGobject column) {
    return column == null ? null : column.getValue();
  }

  /** The driver's form of a jsonb value. */
  public static PGobject jsonb(String json) {
    try {
      PGobject value = new PGobject();
      value.setType("jsonb");
      value.setValue(json);
      return value;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
