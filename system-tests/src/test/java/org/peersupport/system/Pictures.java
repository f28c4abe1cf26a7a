package org.peersupport.system;

import com.github.romankh3.image.comparison.ImageComparison;
import com.github.romankh3.image.comparison.model.ImageComparisonResult;
import com.github.romankh3.image.comparison.model.ImageComparisonState;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Compares pictures of pages and keeps them small.
 *
 * <p>The library that compares knows nothing of anti-aliasing: it takes a letter that another
 * version of the browser draws a third of a pixel further right for a change. So pixels are first
 * forgiven that merely moved to a neighbour: where each picture has the other's colour within one
 * pixel, they are the same. A colour that changed, a line that is gone or an element that moved by
 * two pixels has no such neighbour.
 */
final class Pictures {
  /** How far apart two colours may be that are the same, as a part of black to white. */
  private static final double TOLERANCE = 0.04;

  /**
   * How much further a colour may lie beyond those around it, as a part of their contrast: thin
   * strokes are fainter where they lie across two pixels.
   */
  private static final double EDGE = 0.3;

  /** What may differ all the same, in percent: less than a line of one pixel around a button. */
  private static final double ALLOWED_PERCENT = 0.01;

  private static final int PALETTE = 256;

  private Pictures() {}

  /** The second picture with its differences marked; empty when it is the first to the eye. */
  static Optional<BufferedImage> difference(BufferedImage expected, BufferedImage actual) {
    ImageComparisonResult result =
        new ImageComparison(expected, forgive(expected, actual))
            .setPixelToleranceLevel(TOLERANCE)
            .setAllowingPercentOfDifferentPixels(ALLOWED_PERCENT)
            .compareImages();
    return result.getImageComparisonState() == ImageComparisonState.MATCH
        ? Optional.empty()
        : Optional.of(result.getResult());
  }

  private static BufferedImage forgive(BufferedImage expected, BufferedImage actual) {
    if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
      return actual;
    }
    BufferedImage forgiven =
        new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < actual.getHeight(); y++) {
      for (int x = 0; x < actual.getWidth(); x++) {
        int was = expected.getRGB(x, y);
        int is = actual.getRGB(x, y);
        boolean same = was == is || near(actual, x, y, was) && near(expected, x, y, is);
        forgiven.setRGB(x, y, same ? was : is);
      }
    }
    return forgiven;
  }

  /** Whether a picture has a colour at a point, beside it, or on the way to a neighbour's. */
  private static boolean near(BufferedImage picture, int x, int y, int colour) {
    int[] least = {255, 255, 255};
    int[] most = {0, 0, 0};
    for (int row = Math.max(0, y - 1); row <= Math.min(picture.getHeight() - 1, y + 1); row++) {
      for (int column = Math.max(0, x - 1);
          column <= Math.min(picture.getWidth() - 1, x + 1);
          column++) {
        int found = picture.getRGB(column, row);
        for (int part = 0; part < 3; part++) {
          least[part] = Math.min(least[part], part(found, part));
          most[part] = Math.max(most[part], part(found, part));
        }
      }
    }
    for (int part = 0; part < 3; part++) {
      int value = part(colour, part);
      double slack = 255 * TOLERANCE + (most[part] - least[part]) * EDGE;
      if (value < least[part] - slack || value > most[part] + slack) {
        return false;
      }
    }
    return true;
  }

  private static int part(int colour, int which) {
    return colour >> (8 * which) & 0xff;
  }

  /** The same picture in its 256 commonest colours: pages have few, and files a third the size. */
  static BufferedImage reduced(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
      }
    }
    List<Integer> commonest =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(PALETTE)
            .map(Map.Entry::getKey)
            .toList();
    int[] palette = commonest.stream().mapToInt(Integer::intValue).toArray();
    Map<Integer, Integer> nearest = new HashMap<>();
    BufferedImage reduced =
        new BufferedImage(
            picture.getWidth(),
            picture.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int colour = picture.getRGB(x, y) & 0xffffff;
        int index = nearest.computeIfAbsent(colour, wanted -> nearest(commonest, wanted));
        reduced.getRaster().setSample(x, y, 0, index);
      }
    }
    return reduced;
  }

  private static int nearest(List<Integer> palette, int colour) {
    return IntStream.range(0, palette.size())
        .boxed()
        .min(Comparator.comparingInt(index -> distance(palette.get(index), colour)))
        .orElseThrow();
  }

  private static int distance(int one, int other) {
    int distance = 0;
    for (int part = 0; part < 3; part++) {
      int apart = part(one, part) - part(other, part);
      distance += apart * apart;
    }
    return distance;
  }

  static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage read(Path file) {
    try {
      return read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(BufferedImage picture, Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
