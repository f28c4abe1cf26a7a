package org.peersupport.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process of its own that starts a database, says where, and waits to be killed. */
final class DatabaseHolder {
  private DatabaseHolder() {}

  /** Prints the server's process number and the data folder, one a line. */
  public static void main(String[] args) throws IOException {
    TestDatabase database = TestDatabase.start();
    Path data = database.log().getParent().getParent();
    String record = Files.readString(data.resolve("run/postgresql.pid"));
    System.out.println(record.split(" ", 2)[0]);
    System.out.println(data);
    int end = System.in.read();
    System.exit(end < 0 ? 1 : 0);
  }
}
