// SPDX-License-Identifier: EPL-2.0
package fr.clausier.house.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the architecture, held in the manifests and in the imports of the sources. */
class FlechesTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)\\.[\\w*]+;");

    static Stream<String> bundles() {
        return Maison.bundlesLivres().stream().map(b -> Maison.nom(b).substring(Fleches.PREFIXE.length()));
    }

    @Test
    void laTableConnaitTousLesBundlesEtEuxSeuls() {
        assertEquals(new TreeSet<>(Fleches.connus()), new TreeSet<>(bundles().toList()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leManifesteNeDemandeQueCeQuiEstAuDessus(String bundle) {
        List<String> fautes = new ArrayList<>();
        Manifeste manifeste = Manifeste.de(dossier(bundle));
        Stream.concat(manifeste.noms("Require-Bundle").stream(), manifeste.noms("Import-Package").stream())
                .forEach(nom -> juger(bundle, nom, "META-INF/MANIFEST.MF", fautes));
        assertTrue(fautes.isEmpty(), () -> String.join("\n", fautes));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void lesSourcesNImportentQueCeQuiEstAuDessus(String bundle) {
        List<String> fautes = new ArrayList<>();
        for (Path source : Maison.fichiers(dossier(bundle).resolve("src"), ".java")) {
            Matcher imports = IMPORT.matcher(Maison.lire(source));
            while (imports.find()) {
                juger(bundle, imports.group(1), Maison.relatif(source), fautes);
            }
        }
        assertTrue(fautes.isEmpty(), () -> String.join("\n", fautes));
    }

    @Test
    void lEditeurNeSaitRienDesAchats() {
        assertTrue(Fleches.permis("editor").isEmpty());
        assertTrue(Fleches.permis("law").equals(new TreeSet<>(List.of("model"))));
    }

    private static Path dossier(String bundle) {
        return Maison.racine().resolve("bundles").resolve(Fleches.PREFIXE + bundle);
    }

    private static void juger(String bundle, String nom, String ou, List<String> fautes) {
        String interdiction = Fleches.interdiction(bundle, nom);
        if (!interdiction.isEmpty()) {
            fautes.add(ou + " : " + nom + ", or " + interdiction);
        }
        if (nom.startsWith(Fleches.PREFIXE)) {
            // The longest known name wins: fr.clausier.dsl.ide.x belongs to dsl.ide, not to dsl.
            String reste = nom.substring(Fleches.PREFIXE.length());
            String cible = Fleches.connus().stream().filter(c -> reste.equals(c) || reste.startsWith(c + "."))
                    .max((a, b) -> a.length() - b.length()).orElse(reste);
            if (!cible.equals(bundle) && !Fleches.permis(bundle).contains(cible)) {
                fautes.add(ou + " : " + nom + ", or " + bundle + " n’a droit qu’à " + Fleches.permis(bundle));
            }
        }
    }
}
