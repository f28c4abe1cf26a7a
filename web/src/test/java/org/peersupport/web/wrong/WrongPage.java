package org.peersupport.web.wrong;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.peersupport.web.wrongtoo.WrongTooPage;
import org.peersupport.wrong.StrayEntity;

/** Lives as long as the session and shows an entity. */
@Named
@SessionScoped
public class WrongPage implements Serializable {
  private static final long serialVersionUID = 1L;
  transient StrayEntity entity;
  transient WrongTooPage circular;
}
