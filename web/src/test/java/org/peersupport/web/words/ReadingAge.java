package org.peersupport.web.words;

import eu.crydee.syllablecounter.SyllableCounter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old one must be to read a sentence: the grade of Flesch and Kincaid (1975) and five years. It
 * says little about a few words, so a sentence of fewer than {@value #SENTENCE} is measured with
 * the rest of its text, and a text of fewer than that only by its longest word.
 */
final class ReadingAge {

  /** Words that make a sentence worth measuring by itself. */
  static final int SENTENCE = 5;

  /** What a label may have in its longest word, in syllables; behind sign-in one more. */
  static final int LABEL_SYLLABLES = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.,:][\\p{L}\\p{N}]+)*");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S*|\\S+@\\S+");
  private static final double YEARS_BEFORE_FIRST_GRADE = 5;

  private final SyllableCounter counter = new SyllableCounter();
  private final Map<String, Integer> known = new HashMap<>();

  /**
   * @param easy entries are a word and its syllables: those the counter gets wrong, and those that
   *     are no harder than so many, because everybody here knows them
   */
  ReadingAge(NotedList easy) {
    for (String entry : easy.entries()) {
      String[] parts = entry.split("\\s+");
      known.put(parts[0].toLowerCase(Locale.UK), Integer.valueOf(parts[1]));
    }
  }

  /** A sentence that can be measured, or a label. */
  record Measured(String sentence, OptionalDouble age, List<String> hardest) {}

  /** Every sentence of a text. An address counts as one short word: nobody reads it out. */
  List<Measured> measure(String whole) {
    String text = ADDRESS.matcher(whole).replaceAll("it.");
    List<Measured> measured = new ArrayList<>();
    List<String> sentences = sentences(text);
    boolean label = words(text).size() < SENTENCE;
    boolean shorts = false;
    for (String sentence : sentences) {
      if (words(sentence).size() >= SENTENCE) {
        measured.add(
            new Measured(sentence, OptionalDouble.of(age(List.of(sentence))), hardest(sentence)));
      } else {
        shorts = true;
      }
    }
    if (label) {
      measured.add(new Measured(text, OptionalDouble.empty(), hardest(text)));
    } else if (shorts) {
      measured.add(new Measured(text, OptionalDouble.of(age(sentences)), hardest(text)));
    }
    return measured;
  }

  private double age(List<String> sentences) {
    List<String> words = sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
    double length = (double) words.size() / sentences.size();
    double weight = words.stream().mapToInt(this::syllables).average().orElse(1);
    double grade = 0.39 * length + 11.8 * weight - 15.59;
    return Math.max(grade, 0) + YEARS_BEFORE_FIRST_GRADE;
  }

  /** The words with most syllables, at most four, each with how many. */
  private List<String> hardest(String text) {
    return words(text).stream()
        .distinct()
        .filter(word -> syllables(word) > 2)
        .sorted(Comparator.comparingInt(this::syllables).reversed())
        .limit(4)
        .map(word -> word + " (" + syllables(word) + ")")
        .toList();
  }

  /** Syllables of the longest word of a text. */
  int longest(String text) {
    return words(text).stream().mapToInt(this::syllables).max().orElse(0);
  }

  int syllables(String word) {
    String plain = word.toLowerCase(Locale.UK).replace('’', '\'');
    if (plain.chars().noneMatch(Character::isLetter)) {
      return 1;
    }
    Integer own = known.get(plain);
    if (own == null && plain.endsWith("'s")) {
      own = known.get(plain.substring(0, plain.length() - 2));
    }
    return own == null ? Math.max(1, counter.count(plain)) : own;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** Sentences as the platform finds them; lines and paragraphs end one as well. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String line : text.split("\\R")) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
      breaks.setText(line);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
        String sentence = line.substring(start, end).strip();
        if (!words(sentence).isEmpty()) {
          sentences.add(sentence);
        }
      }
    }
    return sentences;
  }
}
