// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jar of the SDK, which the build copies into target/sdk; without it, what it holds is taken from the local Maven repository. */
public final class ExemplesSdk {

    private static final String NOM = "eforms-sdk-1.15.1.jar";
    private static final Pattern ECHEC = Pattern.compile("<svrl:failed-assert\\s+(?:flag=\"[^\"]*\"\\s+)?id=\"([^\"]+)\"");

    private ExemplesSdk() {
    }

    /** The jar; the test is skipped, with a message, when it is nowhere. */
    public static FileSystem ouvrir() {
        Path jar = Stream.of(Path.of("target/sdk", NOM), Path.of(System.getProperty("user.home"), ".m2/repository/eu/europa/ted/eforms/eforms-sdk/1.15.1", NOM))
                .filter(Files::isRegularFile).findFirst().orElse(null);
        assumeTrue(jar != null, "SDK eForms 1.15.1 absent (target/sdk et dépôt Maven local) : ses exemples ne sont pas comparés");
        try {
            return FileSystems.newFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The notices of the named subtypes: name to bytes. */
    public static Map<String, byte[]> avis(FileSystem sdk, List<String> sousTypes) throws IOException {
        Map<String, byte[]> avis = new TreeMap<>();
        try (Stream<Path> fichiers = Files.list(sdk.getPath("/eforms-sdk/examples/notices"))) {
            for (Path f : fichiers.toList()) {
                String texte = Files.readString(f);
                if (sousTypes.stream().anyMatch(s -> Pattern.compile("SubTypeCode[^>]*>" + s + "<").matcher(texte).find())) {
                    avis.put(f.getFileName().toString().replace(".xml", ""), Files.readAllBytes(f));
                }
            }
        }
        return avis;
    }

    /** The failures of the SDK's own report: rule to how often. */
    public static Map<String, Long> attendus(FileSystem sdk, String nom) throws IOException {
        Map<String, Long> echecs = new TreeMap<>();
        Matcher m = ECHEC.matcher(Files.readString(sdk.getPath("/eforms-sdk/examples/reports/" + nom + ".svrl")));
        while (m.find()) {
            echecs.merge(m.group(1), 1L, Long::sum);
        }
        return echecs;
    }
}
