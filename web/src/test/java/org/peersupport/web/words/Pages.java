package org.peersupport.web.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Finds words that stand in pages, scripts and style sheets themselves. */
final class Pages {

  static final Path WEBAPP = Path.of("src/main/webapp");

  /** Attributes that people read or hear. */
  private static final Set<String> READ =
      Set.of(
          "abbr",
          "alt",
          "aria-description",
          "aria-label",
          "aria-placeholder",
          "aria-roledescription",
          "aria-valuetext",
          "caption",
          "confirmLabel",
          "content",
          "data-label",
          "detail",
          "emptyMessage",
          "error",
          "footer",
          "footerText",
          "header",
          "headerText",
          "help",
          "hint",
          "itemLabel",
          "label",
          "legend",
          "message",
          "placeholder",
          "prompt",
          "requiredMessage",
          "converterMessage",
          "validatorMessage",
          "summary",
          "text",
          "title",
          "value");

  /** Elements whose value is sent or kept, not shown. */
  private static final Set<String> CARRY =
      Set.of("option", "param", "li", "set", "attribute", "selectItem");

  private static final Set<String> LOOKS = Set.of("class", "styleClass");

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
  private static final Pattern QUOTED = Pattern.compile("'([^'\\\\]*(?:\\\\.[^'\\\\]*)*)'");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,;:]? \\p{L}{2,}");
  private static final Pattern MACHINE =
      Pattern.compile(
          "^[A-Z]+(, [A-Z]+)+$|max-age=|no-store|'none'|'self'|^@media |^<\\?xml |^<\\w+ [\\w-]+=\"$");
  private static final Pattern SCRIPT_TEXT =
      Pattern.compile(
          "(?s)//[^\\n]*|/\\*.*?\\*/|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`");
  private static final Pattern CSS_CONTENT = Pattern.compile("content\\s*:\\s*([^;}]*)");
  private static final Pattern CSS_STRING = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
  private static final Pattern CSS_CODE = Pattern.compile("\\\\[0-9a-fA-F]{1,6} ?");

  private Pages() {}

  static List<Path> xhtml() {
    return Texts.files(WEBAPP, ".xhtml");
  }

  /** Words in a page of Faces. */
  static List<String> words(String xhtml) {
    List<String> found = new ArrayList<>();
    collect(parse(xhtml), found);
    return found;
  }

  private static Element parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(xhtml))).getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(Element element, List<String> found) {
    NamedNodeMap attributes = element.getAttributes();
    for (int index = 0; index < attributes.getLength(); index++) {
      Node attribute = attributes.item(index);
      if (isRead(element, attribute.getNodeName())) {
        check(attribute.getNodeName() + "=", attribute.getNodeValue(), found);
      }
      if (!LOOKS.contains(attribute.getNodeName())) {
        spoken(attribute.getNodeValue(), found);
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, found);
      } else if (child.getNodeType() == Node.TEXT_NODE
          || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        check("", child.getNodeValue(), found);
        spoken(child.getNodeValue(), found);
      }
    }
  }

  private static boolean isRead(Element element, String attribute) {
    String name = element.getNodeName().substring(element.getNodeName().indexOf(':') + 1);
    boolean button = Set.of("submit", "button", "reset").contains(element.getAttribute("type"));
    return switch (attribute) {
      case "value" -> !CARRY.contains(name) && (!name.equals("input") || button);
      case "content" -> name.equals("meta") && element.getAttribute("name").equals("description");
      default -> READ.contains(attribute);
    };
  }

  private static void check(String where, String text, List<String> found) {
    String rest = EXPRESSION.matcher(text).replaceAll(" ").strip();
    if (LETTER.matcher(rest).find()) {
      found.add(where + rest);
    }
  }

  /** Words inside expressions, as in {@code #{empty it ? 'Nothing yet' : it}}. */
  private static void spoken(String text, List<String> found) {
    EXPRESSION
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(expression -> QUOTED.matcher(expression).results())
        .map(quoted -> quoted.group(1))
        .filter(quoted -> TWO_WORDS.matcher(quoted).find())
        .forEach(found::add);
  }

  /** Words in a page without Faces, whose words are keys in braces. */
  static List<String> wordsOfHtml(String html) {
    List<String> found = new ArrayList<>();
    String body =
        html.replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>", " ").replaceAll("\\{[a-zA-Z0-9.]+}", " ");
    for (String attribute : READ) {
      if (!Set.of("content", "value").contains(attribute)) {
        Pattern.compile("\\s" + attribute + "=\"([^\"]*)\"")
            .matcher(body)
            .results()
            .forEach(value -> check(attribute + "=", value.group(1), found));
      }
    }
    for (String text : body.split("<[^>]*>")) {
      check("", text, found);
    }
    return found;
  }

  /** Words in a script: texts of two words or more. */
  static List<String> wordsOfScript(String script) {
    return SCRIPT_TEXT
        .matcher(script)
        .results()
        .map(
            text ->
                text.group(1) != null
                    ? text.group(1)
                    : text.group(2) != null ? text.group(2) : text.group(3))
        .filter(text -> text != null && !text.equals("use strict"))
        .filter(text -> TWO_WORDS.matcher(text).find())
        .toList();
  }

  /** Words that a style sheet writes. */
  static List<String> wordsOfStyles(String styles) {
    return CSS_CONTENT
        .matcher(styles)
        .results()
        .flatMap(content -> CSS_STRING.matcher(content.group(1)).results())
        .map(text -> CSS_CODE.matcher(text.group()).replaceAll(""))
        .filter(text -> LETTER.matcher(text).find())
        .toList();
  }

  /** Whether a text in Java reads as words, and not as a header, a policy or a rule of style. */
  static boolean isText(String literal) {
    return TWO_WORDS.matcher(literal).find() && !MACHINE.matcher(literal).find();
  }
}
