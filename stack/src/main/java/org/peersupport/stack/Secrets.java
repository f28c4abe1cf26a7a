package org.peersupport.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

/**
 * The passwords of one data folder, made up at its first start and kept in {@code
 * secrets.properties}, which only its owner may read. Each is 192 random bits in the letters,
 * digits, {@code -} and {@code _} of URL-safe Base64, so that none ever needs quoting.
 */
final class Secrets {
  /** PostgreSQL's superuser. */
  static final String DATABASE_SUPERUSER = "database.superuser";

  /** The role that owns the schema and runs the migrations. */
  static final String DATABASE_OWNER = "database.psf_owner";

  /** The role the application works with. */
  static final String DATABASE_APPLICATION = "database.psf_app";

  /** Keycloak's own role. */
  static final String DATABASE_KEYCLOAK = "database.keycloak";

  /** The administrator of Keycloak's master realm. */
  static final String KEYCLOAK_MASTER = "keycloak.master-admin";

  /** The secret of the client that people sign in through. */
  static final String OIDC_CLIENT = "keycloak.client.peer-support-web";

  /** The secret of the client that invites people and keeps organisations. */
  static final String ADMIN_CLIENT = "keycloak.client.peer-support-admin";

  /** What the realm and a partner's own realm know each other by. */
  static final String BROKER_CLIENT = "keycloak.client.broker";

  /** Payara Server's administrator. */
  static final String PAYARA_ADMIN = "payara.admin";

  private static final Set<String> ALL =
      Set.of(
          DATABASE_SUPERUSER,
          DATABASE_OWNER,
          DATABASE_APPLICATION,
          DATABASE_KEYCLOAK,
          KEYCLOAK_MASTER,
          OIDC_CLIENT,
          ADMIN_CLIENT,
          BROKER_CLIENT,
          PAYARA_ADMIN);

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  private final Properties values;

  private Secrets(Properties values) {
    this.values = values;
  }

  /** Reads the data folder's secrets, first making up those that it does not have. */
  static Secrets of(Path dataFolder) {
    Path file = dataFolder.resolve("secrets.properties");
    Properties values = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          values.load(reader);
        }
      }
      boolean changed = false;
      for (String name : ALL) {
        changed |= values.putIfAbsent(name, random()) == null;
      }
      if (changed) {
        writePrivately(file, values);
      }
      return new Secrets(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String name) {
    return values.getProperty(name);
  }

  /** A fresh secret that is not kept. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Creates a file that nobody else can read, not even for the moment before its mode is set. */
  static Path newPrivateFile(Path folder, String prefix) throws IOException {
    return Files.createTempFile(folder, prefix, ".tmp", OWNER_ONLY);
  }

  private static void writePrivately(Path file, Properties values) throws IOException {
    Path fresh = newPrivateFile(file.toAbsolutePath().getParent(), "secrets");
    try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
      values.store(writer, "Made up at the first start. Keep it to yourself and out of git.");
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
