package org.peersupport.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void a_second_start_on_the_same_folder_is_refused() {
    try (DataFolder taken = DataFolder.take(folder, Progress.SILENT)) {
      assertThat(DataFolder.isTaken(folder)).isTrue();
      assertThatThrownBy(() -> DataFolder.take(folder, Progress.SILENT))
          .isInstanceOf(StackException.class)
          .hasMessageContaining("runs on the data folder")
          .hasMessageContaining("--data");
    }
    assertThat(DataFolder.isTaken(folder)).isFalse();
  }

  @Test
  void a_reset_forgets_everything_in_a_stacks_folder() throws IOException {
    Secrets.of(folder);
    Files.createDirectories(folder.resolve("postgresql/base"));
    try (DataFolder taken = DataFolder.take(folder, Progress.SILENT)) {
      taken.reset();
    }
    assertThat(folder).isDirectoryNotContaining("glob:**/{postgresql,secrets.properties}");
  }

  @Test
  void a_reset_leaves_a_folder_alone_that_is_not_a_stacks() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all");
    try (DataFolder taken = DataFolder.take(folder, Progress.SILENT)) {
      assertThatThrownBy(taken::reset).hasMessageContaining("--reset leaves it alone");
    }
    assertThat(letter).exists();
  }

  @Test
  void it_is_complete_only_once_everything_was_up() {
    try (DataFolder taken = DataFolder.take(folder, Progress.SILENT)) {
      assertThat(DataFolder.isComplete(folder)).isFalse();
      Properties instance = taken.instance();
      instance.setProperty(DataFolder.COMPLETE, "true");
      taken.remember(instance);
    }
    assertThat(DataFolder.isComplete(folder)).isTrue();
  }
}
