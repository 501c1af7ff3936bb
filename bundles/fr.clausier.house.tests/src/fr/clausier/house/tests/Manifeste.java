// SPDX-License-Identifier: EPL-2.0
package fr.clausier.house.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The headers of a bundle's manifest that the house rules speak of. */
final class Manifeste {

    /** A comma outside quotes: version ranges hold commas of their own. */
    private static final String VIRGULE = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final Manifest manifeste;

    private Manifeste(Manifest manifeste) {
        this.manifeste = manifeste;
    }

    static Manifeste de(Path bundle) {
        try (InputStream flux = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifeste(new Manifest(flux));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String valeur(String entete) {
        String valeur = manifeste.getMainAttributes().getValue(entete);
        return valeur == null ? "" : valeur;
    }

    /** Names of a header that lists things, their attributes and directives left out. */
    List<String> noms(String entete) {
        return Stream.of(valeur(entete).split(VIRGULE)).map(element -> element.split(";")[0].strip()).filter(nom -> !nom.isEmpty()).toList();
    }
}
