package org.peersupport.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What a comparison of pictures forgives and what it does not. */
class PicturesTest {
  private static final Color PAPER = new Color(0xfbf6ee);
  private static final Color INK = new Color(0x2b2118);
  private static final Color BUTTON = new Color(0x1f5c4d);
  private static final Color LINE = new Color(0xc9bfae);

  private Color background = PAPER;
  private Color button = BUTTON;
  private Color line = LINE;
  private Color ink = INK;
  private double textAt = 24;
  private double buttonAt = 24;
  private String words = "Find support near you, tonight or this weekend";

  private final BufferedImage expected = picture();

  @Test
  void the_same_picture_is_the_same() {
    isTheSame();
  }

  @Test
  void text_drawn_a_part_of_a_pixel_further_on_is_the_same() {
    for (double shift : new double[] {0.25, 0.5, 0.75}) {
      textAt = 24 + shift;
      isTheSame();
    }
  }

  @Test
  void a_colour_a_shade_off_by_rounding_is_the_same() {
    button = new Color(0x205d4e);
    isTheSame();
  }

  @Test
  void a_changed_colour_is_a_difference() {
    button = new Color(0x1f4d5c);
    differs();
  }

  @Test
  void a_changed_background_is_a_difference() {
    background = new Color(0xeee6d8);
    differs();
  }

  @Test
  void words_in_another_colour_are_a_difference() {
    ink = BUTTON;
    differs();
  }

  @Test
  void a_border_that_is_gone_is_a_difference() {
    line = PAPER;
    differs();
  }

  @Test
  void an_element_that_moved_is_a_difference() {
    buttonAt = 26;
    differs();
  }

  @Test
  void other_words_are_a_difference() {
    words = "Find support near you, tonight or this weekday";
    differs();
  }

  @Test
  void another_size_is_a_difference() {
    BufferedImage higher = new BufferedImage(1280, 161, BufferedImage.TYPE_INT_RGB);
    assertThat(Pictures.difference(expected, higher)).isPresent();
  }

  @Test
  void a_picture_in_fewer_colours_still_looks_the_same() {
    assertThat(Pictures.difference(expected, Pictures.reduced(expected))).isEmpty();
  }

  private void isTheSame() {
    assertThat(Pictures.difference(expected, picture())).isEmpty();
  }

  private void differs() {
    assertThat(Pictures.difference(expected, picture())).isPresent();
  }

  /** A line of text, a filled button and a box with a border of one pixel. */
  private BufferedImage picture() {
    BufferedImage picture = new BufferedImage(1280, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setColor(background);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    pen.setColor(button);
    pen.fill(new Rectangle2D.Double(buttonAt, 60, 120, 44));
    pen.setColor(line);
    pen.setStroke(new BasicStroke(1));
    pen.drawRect(200, 60, 300, 44);
    pen.setColor(ink);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 17));
    // Outlines rather than glyphs: those of the font machine snap to whole pixels.
    pen.fill(
        pen.getFont()
            .createGlyphVector(pen.getFontRenderContext(), words)
            .getOutline((float) textAt, 36));
    pen.dispose();
    return picture;
  }
}
