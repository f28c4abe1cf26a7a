package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path folder;

  @Test
  void only_the_owner_may_read_them() throws IOException {
    Secrets.of(folder);
    Path file = folder.resolve("secrets.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void they_stay_the_same_from_start_to_start() {
    String first = Secrets.of(folder).get(Secrets.DATABASE_OWNER);
    assertThat(Secrets.of(folder).get(Secrets.DATABASE_OWNER)).isEqualTo(first);
  }

  @Test
  void they_differ_from_each_other_and_need_no_quoting() {
    Secrets secrets = Secrets.of(folder);
    assertThat(secrets.get(Secrets.DATABASE_OWNER))
        .matches("[A-Za-z0-9_-]{32}")
        .isNotEqualTo(secrets.get(Secrets.DATABASE_APPLICATION));
  }

  @Test
  void credentials_do_not_print_their_password() {
    assertThat(new Credentials("psf_app", "hush")).hasToString("psf_app");
    assertThat(new FirstAdministrator("Ada", "ada@people.example", "hush").toString())
        .doesNotContain("hush");
  }
}
