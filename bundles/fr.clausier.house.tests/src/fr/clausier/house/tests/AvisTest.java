// SPDX-License-Identifier: EPL-2.0
package fr.clausier.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The nested jars of docx4j and POI: build, manifest and NOTICE name the same ones. */
class AvisTest {

    private static final Path OFFICE = Maison.racine().resolve("bundles/fr.clausier.office");
    private static final Pattern ARTEFACT = Pattern.compile("(?s)<artifactItem>.*?<artifactId>(.*?)</artifactId>\\s*<version>(.*?)</version>");
    private static final Pattern PROPRIETE = Pattern.compile("<(\\w+\\.version)>(.*?)</\\1>");

    @Test
    void leManifesteNommeLesJarsQueLaConstructionCopie() {
        assertEquals(jarsCopies(), jarsNommes());
    }

    @Test
    void noticeNommeChaqueJar() {
        String notice = Maison.lire(Maison.racine().resolve("NOTICE"));
        assertEquals(Set.of(), jarsNommes().stream().filter(jar -> !notice.contains(jar)).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void laLicenceEstLEpl() {
        assertTrue(Maison.lire(Maison.racine().resolve("LICENSE")).startsWith("Eclipse Public License - v 2.0"));
    }

    private static Set<String> jarsNommes() {
        return Manifeste.de(OFFICE).noms("Bundle-ClassPath").stream().map(n -> n.replace("lib/", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> jarsCopies() {
        String pom = Maison.lire(OFFICE.resolve("pom.xml"));
        Matcher proprietes = PROPRIETE.matcher(pom);
        String resolu = pom;
        while (proprietes.find()) {
            resolu = resolu.replace("${" + proprietes.group(1) + "}", proprietes.group(2));
        }
        return ARTEFACT.matcher(resolu).results().map(m -> m.group(1) + "-" + m.group(2) + ".jar").collect(Collectors.toCollection(TreeSet::new));
    }
}
