package org.peersupport.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** The accounts of the demonstration, as they are shown once everything is up. */
final class DemoAccounts {
  private DemoAccounts() {}

  static String table() {
    Map<String, String> accounts = new LinkedHashMap<>();
    accounts.put("editor@certitude.example", "editor of Certitude");
    accounts.put("lead@certitude.example", "lead of Certitude");
    accounts.put("editor@mindout.example", "editor of MindOut");
    accounts.put("lead@mindout.example", "lead of MindOut");
    accounts.put("lead@cellartrust.example", "signs in at The Cellar Trust's own provider");
    accounts.put("group@framework.example", "working-group member");
    accounts.put("commissioner@framework.example", "commissioner");
    accounts.put("admin@framework.example", "administrator");
    accounts.put(
        "both@framework.example", "editor of Sound Minds and Southwark Mind, working group");
    accounts.put("peer@people.example", "a peer with no organisation");
    StringBuilder table =
        new StringBuilder("Demo accounts, all with the password ")
            .append(RealmFiles.DEMO_PASSWORD)
            .append('\n');
    accounts.forEach((name, is) -> table.append("  %-32s%s%n".formatted(name, is)));
    return table.toString();
  }
}
