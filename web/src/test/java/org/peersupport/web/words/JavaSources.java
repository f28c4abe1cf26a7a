package org.peersupport.web.words;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of ejb and web say in quotation marks, read by the JDK's own compiler. */
final class JavaSources {

  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"));

  /** Methods whose first argument is a message's key. */
  private static final Set<String> ASK_FOR_KEY = Set.of("message", "optional");

  /** What makes a problem: a field, then a message's key. */
  private static final Set<String> MAKE_PROBLEM = Set.of("Problem", "InvalidException");

  /**
   * @param file the file's name
   * @param module its module's folder, {@code web} or {@code ejb}
   * @param text what stands between the quotation marks
   * @param forPeople whether it may reach a page: it is in no annotation, log or exception
   */
  record Literal(String file, String module, String text, boolean forPeople) {}

  private final List<Literal> literals = new ArrayList<>();
  private final Map<String, Set<String>> enums = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  private static JavaSources once;

  private JavaSources() {}

  /** Reads them; the second time gives what was read the first. */
  static synchronized JavaSources read() {
    if (once == null) {
      once = parse();
    }
    return once;
  }

  private static JavaSources parse() {
    JavaSources sources = new JavaSources();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      for (Path root : ROOTS) {
        String module = root.startsWith("..") ? "ejb" : "web";
        JavacTask task =
            (JavacTask)
                compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(Texts.files(root, ".java")));
        for (CompilationUnitTree unit : task.parse()) {
          String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
          sources.new Reader(file, module).scan(unit, null);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  List<Literal> literals() {
    return literals;
  }

  /** Whether there is such a choice, by the names of its type and constant. */
  boolean hasChoice(String type, String constant) {
    return enums.getOrDefault(type, Set.of()).contains(constant);
  }

  /** Names of the constants of every choice. */
  Set<String> choices() {
    Set<String> names = new HashSet<>();
    enums.values().forEach(names::addAll);
    return names;
  }

  /** Keys that the sources ask for, each with the file that does. */
  Map<String, String> keys() {
    return keys;
  }

  private final class Reader extends TreePathScanner<Void, Void> {

    private final String file;
    private final String module;

    Reader(String file, String module) {
      this.file = file;
      this.module = module;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
      if (literal.getValue() instanceof String text) {
        literals.add(new Literal(file, module, text, !isForMachines()));
        if (isMessageOfConstraint() && text.startsWith("{") && text.endsWith("}")) {
          keys.put(text.substring(1, text.length() - 1), file);
        }
      }
      return super.visitLiteral(literal, unused);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (type.getKind() == Tree.Kind.ENUM) {
        Set<String> constants =
            enums.computeIfAbsent(type.getSimpleName().toString(), name -> new HashSet<>());
        type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .forEach(member -> constants.add(member.getName().toString()));
      }
      return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      String method = call.getMethodSelect().toString();
      if (ASK_FOR_KEY.contains(method.substring(method.lastIndexOf('.') + 1))) {
        call.getArguments().stream().limit(1).forEach(this::key);
      }
      return super.visitMethodInvocation(call, unused);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void unused) {
      String type = made.getIdentifier().toString();
      if (MAKE_PROBLEM.contains(type.substring(type.lastIndexOf('.') + 1))) {
        made.getArguments().stream().skip(1).limit(1).forEach(this::key);
      }
      return super.visitNewClass(made, unused);
    }

    private void key(ExpressionTree argument) {
      if (argument instanceof LiteralTree literal && literal.getValue() instanceof String key) {
        keys.put(key, file);
      }
    }

    private boolean isMessageOfConstraint() {
      return getCurrentPath().getParentPath().getLeaf().toString().startsWith("message =");
    }

    private boolean isForMachines() {
      for (Tree around : getCurrentPath()) {
        if (around instanceof AnnotationTree
            || around instanceof NewClassTree made
                && made.getIdentifier().toString().endsWith("Exception")
            || around instanceof MethodInvocationTree call && isLog(call)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isLog(MethodInvocationTree call) {
      return call.getMethodSelect().toString().startsWith("LOG.");
    }
  }
}
