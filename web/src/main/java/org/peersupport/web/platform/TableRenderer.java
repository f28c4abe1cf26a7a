package org.peersupport.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.List;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;

/**
 * Draws {@code p:dataTable} as a plain table that needs no script: with a caption (attribute {@code
 * caption}, which must be there), a header for each column and each row, and every cell naming its
 * column, so that the table becomes cards on a phone. The rows still come from the table's lazy
 * model, {@code rows} at most from {@code first}; {@code psf:pager} leads to the others by links.
 *
 * <p>PrimeFaces' own drawing is a grid without a name that stays invisible until 240 kB of script
 * have run, forgets its page when one comes back, and carries a style that our policy refuses.
 */
public class TableRenderer extends Renderer {

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeChildren(FacesContext context, UIComponent component) {
    // Drawn row by row at the end.
  }

  @Override
  public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
    DataTable table = (DataTable) component;
    table.loadLazyDataIfEnabled();
    List<UIColumn> columns = table.getColumns().stream().filter(UIColumn::isRendered).toList();
    ResponseWriter out = context.getResponseWriter();
    start(out, "div", "table-frame");
    start(out, "table", "table table-cards");
    out.writeAttribute("id", table.getClientId(context), null);
    // As blocks, which cards are made of, the elements would lose what they mean: hence the roles.
    role(out, "table");
    caption(out, table, context);
    header(out, columns);
    start(out, "tbody", "");
    role(out, "rowgroup");
    int end = table.getFirst() + table.getRowsToRender();
    for (int row = table.getFirst(); row < end; row++) {
      table.setRowIndex(row);
      if (table.isRowAvailable()) {
        row(context, columns);
      }
    }
    table.setRowIndex(-1);
    out.endElement("tbody");
    out.endElement("table");
    out.endElement("div");
  }

  private static void caption(ResponseWriter out, DataTable table, FacesContext context)
      throws IOException {
    Object caption = table.getAttributes().get("caption");
    if (caption == null || caption.toString().isBlank()) {
      throw new IllegalStateException(table.getClientId(context) + " has no caption");
    }
    start(out, "caption", "unseen");
    out.writeText(caption, null);
    out.endElement("caption");
  }

  private static void header(ResponseWriter out, List<UIColumn> columns) throws IOException {
    start(out, "thead", "");
    role(out, "rowgroup");
    start(out, "tr", "");
    role(out, "row");
    for (UIColumn column : columns) {
      start(out, "th", "");
      role(out, "columnheader");
      out.writeAttribute("scope", "col", null);
      out.writeText(column.getHeaderText(), null);
      out.endElement("th");
    }
    out.endElement("tr");
    out.endElement("thead");
  }

  /** The first column says what the row is about. */
  private static void row(FacesContext context, List<UIColumn> columns) throws IOException {
    ResponseWriter out = context.getResponseWriter();
    start(out, "tr", "");
    role(out, "row");
    for (int i = 0; i < columns.size(); i++) {
      String element = i == 0 ? "th" : "td";
      start(out, element, "");
      role(out, i == 0 ? "rowheader" : "cell");
      if (i == 0) {
        out.writeAttribute("scope", "row", null);
      } else {
        out.writeAttribute("data-label", columns.get(i).getHeaderText(), null);
      }
      columns.get(i).renderChildren(context);
      out.endElement(element);
    }
    out.endElement("tr");
  }

  private static void start(ResponseWriter out, String element, String styleClass)
      throws IOException {
    out.startElement(element, null);
    if (!styleClass.isEmpty()) {
      out.writeAttribute("class", styleClass, null);
    }
  }

  private static void role(ResponseWriter out, String role) throws IOException {
    out.writeAttribute("role", role, null);
  }
}
