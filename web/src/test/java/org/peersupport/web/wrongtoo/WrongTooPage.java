package org.peersupport.web.wrongtoo;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peersupport.offer.OfferVersionRow;
import org.peersupport.web.wrong.WrongPage;

/** Keeps rows for as long as somebody looks at them. */
@Named
@ViewScoped
public class WrongTooPage implements Serializable {
  private static final long serialVersionUID = 1L;
  List<OfferVersionRow> rows;
  transient WrongPage circular;
}
