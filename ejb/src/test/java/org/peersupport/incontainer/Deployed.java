package org.peersupport.incontainer;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all in-container tests: the module as it is, its libraries, and the tests
 * with their tables.
 */
public class Deployed {
  private static final String TESTS = ".*\\.(class|csv)";

  @Deployment
  public static WebArchive archive() {
    File target = Server.target().toFile();
    File[] libraries = new File(target, "in-container/lib").listFiles();
    return ShrinkWrap.create(WebArchive.class, Server.archive())
        .merge(folder(new File(target, "classes")), "/WEB-INF/classes")
        .merge(folder(new File(target, "test-classes")), "/WEB-INF/classes", Filters.include(TESTS))
        .addAsWebInfResource(new File(target, "classes/META-INF/ejb-jar.xml"))
        .addAsWebInfResource(new File(target, "classes/META-INF/beans.xml"))
        .addAsLibraries(libraries)
        .addAsLibraries(Jars.of(Assertions.class));
  }

  private static GenericArchive folder(File folder) {
    return ShrinkWrap.create(GenericArchive.class)
        .as(ExplodedImporter.class)
        .importDirectory(folder)
        .as(GenericArchive.class);
  }
}
