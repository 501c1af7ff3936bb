// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The files made from the SDK are those of the SDK that the build knows (releng/eforms/compiler-regles.sh writes them again). */
class DonneesSdkTest {

    @Test
    void lesReglesCompileesSontCellesDuSdk() throws Exception {
        try (FileSystem sdk = ExemplesSdk.ouvrir(); InputStream ecrite = DonneesSdk.class.getResourceAsStream("/donnees/eforms/empreinte.txt")) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(Files.readAllBytes(Path.of("../../releng/eforms/alleger.xsl")));
            List<Path> entrees = new ArrayList<>(Stream.of("translations/rule_fr.xml", "translations/field_fr.xml", "fields/fields.json").map(f -> sdk.getPath("/eforms-sdk/" + f)).toList());
            for (String dossier : List.of("schematrons/static", "schemas/common", "schemas/maindoc")) {
                entrees.addAll(fichiers(sdk.getPath("/eforms-sdk/" + dossier)));
            }
            for (Path entree : entrees) {
                sha.update(entree.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(entree));
            }
            assertEquals(HexFormat.of().formatHex(sha.digest()), new String(ecrite.readAllBytes(), StandardCharsets.UTF_8).strip(),
                    "lancez releng/eforms/compiler-regles.sh, puis enregistrez ce qu'il a écrit");
        }
    }

    @Test
    void chaqueSousTypeVerifieASesReglesEtChaqueRegleSonTexte() {
        for (int sousType = 10; sousType <= 22; sousType++) {
            String regles = new String(DonneesSdk.decomprime("regles/avis-" + sousType + ".xsl.gz").orElseThrow(), StandardCharsets.UTF_8);
            assertTrue(regles.contains("$noticeSubType = '" + sousType + "'"), "sous-type " + sousType);
        }
        assertTrue(DonneesSdk.textes().size() > 13_000, "textes : " + DonneesSdk.textes().size());
        assertTrue(DonneesSdk.textes().values().stream().noneMatch(String::isBlank));
    }

    @Test
    void unChampSeDitParSonNomFrancais() {
        assertTrue(ChampsSdk.libelle("Lot/TenderingTerms/Language/ID#").endsWith(" (BT-97)"), ChampsSdk.libelle("Lot/TenderingTerms/Language/ID#"));
        assertEquals("Autre/Chose", ChampsSdk.libelle("Lot/Autre/Chose#"));
    }

    private static List<Path> fichiers(Path dossier) throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            return fichiers.sorted().toList();
        }
    }
}
