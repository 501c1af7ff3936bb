// SPDX-License-Identifier: EPL-2.0
package fr.clausier.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests agree with each other, with the build and with the features. */
class EntetesTest {

    static Stream<Path> bundles() {
        return Maison.bundles().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void lesEntetesCommunsSontLesMemes(Path bundle) {
        Manifeste manifeste = Manifeste.de(bundle);
        assertEquals(Maison.nom(bundle), manifeste.noms("Bundle-SymbolicName").getFirst());
        assertEquals("0.1.0.qualifier", manifeste.valeur("Bundle-Version"));
        assertEquals("Clausier", manifeste.valeur("Bundle-Vendor"));
        assertEquals("EPL-2.0", manifeste.valeur("Bundle-License"));
        assertEquals("JavaSE-21", manifeste.valeur("Bundle-RequiredExecutionEnvironment"));
    }

    @Test
    void chaqueBundleEstConstruit() {
        String pom = Maison.lire(Maison.racine().resolve("pom.xml"));
        assertTrue(bundles().allMatch(b -> pom.contains("<module>bundles/" + Maison.nom(b) + "</module>")), "un bundle manque aux modules de pom.xml");
    }

    @Test
    void chaqueBundleLivreEstDansLaFonctionnalite() {
        String feature = Maison.lire(Maison.racine().resolve("features/fr.clausier.feature/feature.xml"));
        Set<String> oublies = new TreeSet<>();
        Maison.bundlesLivres().stream().map(Maison::nom).filter(n -> !feature.contains("id=\"" + n + "\"")).forEach(oublies::add);
        assertEquals(Set.of(), oublies);
    }
}
