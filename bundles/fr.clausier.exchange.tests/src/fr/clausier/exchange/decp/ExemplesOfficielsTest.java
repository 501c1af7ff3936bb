// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.decp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.exchange.FichierRefuse;
import fr.clausier.exchange.decp.ecriture.EcritureJson;
import fr.clausier.exchange.decp.ecriture.EcritureXml;
import fr.clausier.exchange.decp.schema.SchemaDecp;
import fr.clausier.exchange.decp.schema.VerdictSchema;

/** The official examples are valid, and stay so, with the same content, after our reading and our writing in both syntaxes. */
class ExemplesOfficielsTest {

    @TempDir
    Path dossier;

    @ParameterizedTest
    @ValueSource(strings = { "json/concessions.json", "json/concessions_avec_modifications.json", "json/marches_avec_modifications.json",
            "json/marches_concessions.json", "xml/Contrat-concession-modification.xml", "xml/Contrat-concession.xml", "xml/Marche.xml" })
    void resteValideEtEgal(String nom) throws FichierRefuse, IOException {
        Path fichier = Lu.partage("exemples/" + nom);
        byte[] origine = Files.readAllBytes(fichier);
        VerdictSchema verdict = nom.endsWith("json") ? SchemaDecp.json(origine) : SchemaDecp.xml(origine);
        assertTrue(verdict.valide(), () -> verdict.ecarts().toString());
        Lu lu = Lu.de(fichier);
        byte[] json = EcritureJson.ecrire(lu.contrats);
        byte[] xml = EcritureXml.ecrire(lu.contrats);
        assertTrue(SchemaDecp.json(json).valide(), () -> ecarts(json, true));
        assertTrue(SchemaDecp.xml(xml).valide(), () -> ecarts(xml, false));
        for (byte[] ecrit : new byte[][] { json, xml }) {
            Lu relu = Lu.de(Files.write(dossier.resolve("relu"), ecrit));
            assertEquals(lu.contrats.stream().map(ExemplesOfficielsTest::sansPlace).sorted().toList(), relu.contrats.stream().map(ExemplesOfficielsTest::sansPlace).sorted().toList());
        }
    }

    private static String ecarts(byte[] ecrit, boolean json) {
        try {
            return (json ? SchemaDecp.json(ecrit) : SchemaDecp.xml(ecrit)).ecarts().toString();
        } catch (FichierRefuse e) {
            return e.getMessage();
        }
    }

    /** The contract without its place in the file; its lists were written in an order of ours. */
    private static String sansPlace(ContratDecp c) {
        return c.toString().replaceAll("enregistrement=\\d+, ligne=\\d+, ", "");
    }
}
